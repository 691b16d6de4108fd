import { compareContracts } from '../compareContracts';
import type { ContractText } from '../ContractReading';
import type { ReaderPorts } from '../ReaderPorts';
import { changedStretches, type LineDifference } from './changedStretches';
import { placesOf } from './placesOf';
import { uniformText } from './uniformText';

/** How lines are laid out: as they are written, or as JSON of two spaces. */
export type LineLayout = 'written' | 'uniform';

/** One of two texts that are compared. */
export interface LineSide {
  readonly lineCount: number;
  /** Characters of the longest line. */
  readonly longestLine: number;
  /** Lines, from 1, by the pointers of changes. */
  readonly places: readonly (readonly [pointer: string, line: number])[];
}

/** Which lines of two definitions differ, and where what changed in them is. */
export interface ComparedLines extends LineDifference {
  /** The one that they could be laid out in. */
  readonly layout: LineLayout;
  readonly before: LineSide;
  readonly after: LineSide;
}

/** What is compared, and how. */
export interface LinesToCompare {
  readonly before: ContractText;
  readonly after: ContractText;
  readonly layout: LineLayout;
  /** Day that the second is there from, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Compares two definitions line by line. */
export async function compareLines(
  { before, after, layout, today }: LinesToCompare,
  ports: ReaderPorts,
): Promise<ComparedLines> {
  const laidOut = layOutBoth(before, after, layout);
  const lines = {
    before: laidOut.before.split('\n'),
    after: laidOut.after.split('\n'),
  };
  const { comparison } = await compareContracts(before, after, today, ports);
  const sideOf = (side: 'before' | 'after', { format }: ContractText) => {
    const pointers = comparison.changes.flatMap(change => {
      const pointer = change.pointers[side];
      return pointer === null ? [] : [pointer];
    });
    return {
      lineCount: lines[side].length,
      longestLine: lines[side].reduce(
        (longest, { length }) => Math.max(longest, length),
        0,
      ),
      places: [...placesOf(laidOut[side], format, new Set(pointers))],
    };
  };
  return {
    ...changedStretches(lines.before, lines.after),
    layout: laidOut.layout,
    before: sideOf('before', before),
    after: sideOf('after', after),
  };
}

/** Both in one layout: where one cannot be laid out so, both stay as they are written. */
function layOutBoth(
  before: ContractText,
  after: ContractText,
  layout: LineLayout,
) {
  const written = {
    layout: 'written' as const,
    before: before.definition,
    after: after.definition,
  };
  if (layout === 'written') return written;
  const uniform = {
    before: uniformText(before.definition),
    after: uniformText(after.definition),
  };
  return uniform.before === undefined || uniform.after === undefined
    ? written
    : { layout, before: uniform.before, after: uniform.after };
}
