import type {
  ContractChange,
  ContractTextDiff,
} from '@almanac/backstage-plugin-insights-react';

/** A change, and the lines that it is at. */
export interface PlacedChange {
  /** Number in the list of changes, from 0. */
  readonly number: number;
  readonly change: ContractChange;
  readonly before: number | null;
  readonly after: number | null;
}

/** Changes with the lines that they are at. */
export function placedChanges(
  changes: readonly ContractChange[],
  { before, after }: Pick<ContractTextDiff, 'before' | 'after'>,
): PlacedChange[] {
  const linesBefore = linesOf(before);
  const linesAfter = linesOf(after);
  return changes.map((change, number) => ({
    ...{ number, change },
    before: lineOf(linesBefore, change.pointers.before),
    after: lineOf(linesAfter, change.pointers.after),
  }));
}

/** The changes at each line of a side. */
export function changesByLine(
  changes: readonly PlacedChange[],
  side: 'before' | 'after',
): ReadonlyMap<number, readonly PlacedChange[]> {
  const byLine = new Map<number, PlacedChange[]>();
  for (const one of changes) {
    const line = one[side];
    if (line === null) continue;
    const known = byLine.get(line);
    if (known) known.push(one);
    else byLine.set(line, [one]);
  }
  return byLine;
}

function linesOf({ places }: ContractTextDiff['before']) {
  return new Map(places.map(({ pointer, line }) => [pointer, line]));
}

function lineOf(
  lines: ReadonlyMap<string, number>,
  pointer: string | null,
): number | null {
  return pointer === null ? null : lines.get(pointer) ?? null;
}
