import { useMemo } from 'react';
import type { ContractTextDiff } from '@almanac/backstage-plugin-insights-react';
import { blocksOf, rowOfLine, type Block, type RowOptions } from './blocks';
import type { PlacedChange } from './placedChanges';

const WHOLE: RowOptions = {
  ...{ columns: 'beside', onlyChanges: false },
  opened: new Set<number>(),
};

/** A place in the lines that one goes to. */
export interface Place {
  readonly before: number | null;
  readonly after: number | null;
}

/** Where one goes: to the change before or after in the lines, or to the next one that breaks. */
export type Step = 1 | -1 | 'breaking';

/** The way from change to change, in the order of the lines. */
export interface Steps {
  /** The one that is looked at. */
  readonly current: PlacedChange | undefined;
  /** From 1; undefined while none is looked at. */
  readonly position: number | undefined;
  /** Those that have a place. */
  readonly count: number;
  /** The number of the change that is so many further; undefined where there is none. */
  further(by: 1 | -1): number | undefined;
  /** Those of them that break. */
  readonly breakingCount: number;
  /** The one that is looked at among those, from 1; undefined where it breaks nobody. */
  readonly breakingPosition: number | undefined;
  /** The number of the next one that breaks, the first one again at the end; undefined where there is none. */
  nextBreaking(): number | undefined;
}

/** The changes in the order of the lines as they stand beside each other, and where among them one is. */
export function useSteps(
  changes: readonly PlacedChange[],
  chosen: number | null,
  diff: Pick<ContractTextDiff, 'stretches' | 'before' | 'after'>,
): Steps {
  const ordered = useMemo(() => {
    const rows = blocksOf(diff, WHOLE);
    return changes
      .flatMap(one => {
        const row = rowOf(rows, one);
        return row === undefined ? [] : [{ one, row }];
      })
      .sort((first, second) => first.row - second.row)
      .map(({ one }) => one);
  }, [changes, diff]);
  const index = ordered.findIndex(({ number }) => number === chosen);
  const breaking = ordered.filter(isBreaking);
  const breakingIndex = breaking.findIndex(({ number }) => number === chosen);
  return {
    current: chosen === null ? undefined : changes[chosen],
    position: index === -1 ? undefined : index + 1,
    count: ordered.length,
    further(by) {
      if (ordered.length === 0) return undefined;
      const from = index === -1 && by === -1 ? ordered.length : index;
      const next = (from + by + ordered.length) % ordered.length;
      return ordered[next].number;
    },
    breakingCount: breaking.length,
    breakingPosition: breakingIndex === -1 ? undefined : breakingIndex + 1,
    nextBreaking: () =>
      (ordered.slice(index + 1).find(isBreaking) ?? breaking.at(0))?.number,
  };
}

function isBreaking({ change }: PlacedChange): boolean {
  return change.severity === 'breaking';
}

/** Lines of the two sides have numbers of their own: what they share are rows. */
function rowOf(
  rows: readonly Block[],
  { before, after }: Place,
): number | undefined {
  if (after !== null) return rowOfLine(rows, 'after', after, 'beside').row;
  if (before !== null) return rowOfLine(rows, 'before', before, 'beside').row;
  return undefined;
}

/** The stretch that differs after a line, or before it; the first or last one again at the end. */
export function stretchBeside(
  { stretches }: Pick<ContractTextDiff, 'stretches'>,
  at: Place | undefined,
  by: 1 | -1,
): Place | undefined {
  const line = at?.after ?? (by === 1 ? 0 : Number.POSITIVE_INFINITY);
  const found =
    by === 1
      ? stretches.find(({ after }) => after.line > line) ?? stretches[0]
      : stretches.findLast(({ after }) => after.line < line) ??
        stretches.at(-1);
  return found && { before: found.before.line, after: found.after.line };
}
