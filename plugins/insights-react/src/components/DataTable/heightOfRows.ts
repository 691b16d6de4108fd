import { headHeight } from './useDrawnRows';

/** The most pixels, up to a height, that a head and whole rows take: what scrolls cuts no row at first. */
export function heightOfRows(most: number, rowHeight: number): number {
  const rows = Math.max(1, Math.floor((most - headHeight) / rowHeight));
  return headHeight + rows * rowHeight;
}
