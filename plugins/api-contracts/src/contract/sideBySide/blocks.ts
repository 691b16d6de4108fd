import type { ContractTextDiff } from '@almanac/backstage-plugin-insights-react';

/** Whether both sides stand beside each other, or in one column. */
export type Columns = 'beside' | 'unified';

/** Rows of one kind, one after another; a text of 300,000 lines is some thousand of them. */
export interface Block {
  readonly kind: 'same' | 'changed' | 'gap';
  /** Number of its first row, from 0. */
  readonly row: number;
  readonly rowCount: number;
  /** The first line of each side, from 1. */
  readonly before: number;
  readonly after: number;
  /** Lines of each side. */
  readonly beforeCount: number;
  readonly afterCount: number;
}

/** One row, by the lines that it shows. */
export interface LineRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added' | 'gap';
  readonly before: number | null;
  readonly after: number | null;
  /** Lines that a gap hides. */
  readonly hidden: number;
}

/** How rows are asked for. */
export interface RowOptions {
  readonly columns: Columns;
  /** Lines that are the same are hidden but for some around what differs. */
  readonly onlyChanges: boolean;
  /** Gaps that were opened, by their first line before. */
  readonly opened: ReadonlySet<number>;
}

/** Lines around what differs. */
const CONTEXT = 3;

/** Fewer are not hidden: the gap would take as much room. */
const LEAST_HIDDEN = 4;

/** The rows of two texts. */
export function blocksOf(
  diff: Pick<ContractTextDiff, 'stretches' | 'before' | 'after'>,
  options: RowOptions,
): Block[] {
  const blocks: Block[] = [];
  const add = (block: Omit<Block, 'row'>) => {
    const last = blocks.at(-1);
    if (block.rowCount === 0) return;
    blocks.push({ ...block, row: last ? last.row + last.rowCount : 0 });
  };
  let [before, after] = [1, 1];
  const same = (count: number, isFirst: boolean, isLast: boolean) => {
    for (const part of partsOfSame(count, isFirst, isLast, before, options)) {
      add({
        kind: part.isHidden ? 'gap' : 'same',
        rowCount: part.isHidden ? 1 : part.count,
        ...{ before, after, beforeCount: part.count, afterCount: part.count },
      });
      before += part.count;
      after += part.count;
    }
  };
  for (const stretch of diff.stretches) {
    same(stretch.before.line - before, before === 1, false);
    const [beforeCount, afterCount] = [
      stretch.before.count,
      stretch.after.count,
    ];
    add({
      kind: 'changed',
      rowCount:
        options.columns === 'beside'
          ? Math.max(beforeCount, afterCount)
          : beforeCount + afterCount,
      ...{ before, after, beforeCount, afterCount },
    });
    before += beforeCount;
    after += afterCount;
  }
  same(diff.before.lineCount - before + 1, before === 1, true);
  return blocks;
}

function partsOfSame(
  count: number,
  isFirst: boolean,
  isLast: boolean,
  before: number,
  { onlyChanges, opened }: RowOptions,
) {
  const above = isFirst ? 0 : CONTEXT;
  const below = isLast ? 0 : CONTEXT;
  const hidden = count - above - below;
  const shown = { count, isHidden: false };
  if (!onlyChanges || hidden < LEAST_HIDDEN) return [shown];
  if (opened.has(before + above)) return [shown];
  return [
    { count: above, isHidden: false },
    { count: hidden, isHidden: true },
    { count: below, isHidden: false },
  ].filter(part => part.count > 0);
}

/** How many rows there are. */
export function rowCountOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  return last ? last.row + last.rowCount : 0;
}

/** The row of a number. */
export function rowAt(
  blocks: readonly Block[],
  row: number,
  columns: Columns,
): LineRow {
  const block = blocks[lastBegun(blocks, row, one => one.row)];
  const at = row - block.row;
  const { kind, before, after, beforeCount, afterCount } = block;
  if (kind === 'gap') return { kind, before, after, hidden: beforeCount };
  if (kind === 'same') {
    return { kind, before: before + at, after: after + at, hidden: 0 };
  }
  if (columns === 'unified') {
    return at < beforeCount
      ? { kind: 'removed', before: before + at, after: null, hidden: 0 }
      : {
          ...{ kind: 'added', before: null, hidden: 0 },
          after: after + at - beforeCount,
        };
  }
  return pairedRow(
    at < beforeCount ? before + at : null,
    at < afterCount ? after + at : null,
  );
}

function pairedRow(before: number | null, after: number | null): LineRow {
  if (after === null) return { kind: 'removed', before, after, hidden: 0 };
  if (before === null) return { kind: 'added', before, after, hidden: 0 };
  return { kind: 'changed', before, after, hidden: 0 };
}

/** Where a line is: its row, and the gap that hides it. */
export function rowOfLine(
  blocks: readonly Block[],
  side: 'before' | 'after',
  line: number,
  columns: Columns,
): { readonly row: number; readonly gap: number | null } {
  const index = lastBegun(blocks, line, one => one[side]);
  const block = blocks[index];
  if (!block) return { row: 0, gap: null };
  const at = line - block[side];
  if (block.kind === 'gap') return { row: block.row, gap: block.before };
  const offset =
    block.kind === 'changed' && columns === 'unified' && side === 'after'
      ? block.beforeCount + at
      : at;
  return { row: block.row + Math.min(offset, block.rowCount - 1), gap: null };
}

/** The last block that begins there or before; of several that begin there, the one that has lines. */
function lastBegun(
  blocks: readonly Block[],
  at: number,
  beginOf: (block: Block) => number,
): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginOf(blocks[middle]) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
