import type { SloCell } from '@almanac/backstage-plugin-insights-react';

/** The services of a team. */
export interface HeatmapRow {
  /** Null: services without an owner. */
  owner: string | null;
  cells: SloCell[];
}

/** Cells by team. Their order is kept: the team with the worst cell comes first, and its worst cell first in it. */
export function heatmapRows(cells: readonly SloCell[]): HeatmapRow[] {
  const rows = new Map<string | null, SloCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.owner);
    if (row) row.push(cell);
    else rows.set(cell.owner, [cell]);
  }
  return [...rows].map(([owner, own]) => ({ owner, cells: own }));
}

/** Which cell has the focus: its row, and its place in it. */
export interface CellPlace {
  row: number;
  cell: number;
}

/**
 * Where a key leads from a cell; rows are of different lengths.
 *
 * @returns undefined for keys that lead nowhere
 */
export function placeAfter(
  key: string,
  { row, cell }: CellPlace,
  rows: readonly HeatmapRow[],
): CellPlace | undefined {
  const lastOf = (index: number) => rows[index].cells.length - 1;
  const within = (index: number) => ({
    row: index,
    cell: Math.min(cell, lastOf(index)),
  });
  switch (key) {
    case 'ArrowRight':
      return { row, cell: Math.min(cell + 1, lastOf(row)) };
    case 'ArrowLeft':
      return { row, cell: Math.max(cell - 1, 0) };
    case 'ArrowDown':
      return within(Math.min(row + 1, rows.length - 1));
    case 'ArrowUp':
      return within(Math.max(row - 1, 0));
    case 'Home':
      return { row, cell: 0 };
    case 'End':
      return { row, cell: lastOf(row) };
    default:
      return undefined;
  }
}
