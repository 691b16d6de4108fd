/** A cell of a block: the title of its column, and two lines. */
export const BLOCK_CELL_PIXELS = 60;

const NARROWEST_CELL_PIXELS = 190;
const PADDING_PIXELS = 8;

/** How the cells of a row stand in a block: the first over the whole width, the others beside one another below it. */
export interface BlockLayout {
  /** Cells beside one another. */
  perLine: number;
  /** Of a block, in pixels. */
  height: number;
}

/** The layout of blocks of so many cells in so many pixels. */
export function blockLayout(cells: number, widthPixels: number): BlockLayout {
  const perLine = Math.max(1, Math.floor(widthPixels / NARROWEST_CELL_PIXELS));
  const lines = 1 + Math.ceil(Math.max(0, cells - 1) / perLine);
  return { perLine, height: lines * BLOCK_CELL_PIXELS + 2 * PADDING_PIXELS };
}
