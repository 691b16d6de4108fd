/** A cell of a block: the title of its column, a chip, and a line that may be a link, or two of what wraps. */
export const BLOCK_CELL_PIXELS = 78;

const NARROWEST_CELL_PIXELS = 190;
const PADDING_PIXELS = 8;

/** How the cells of a row stand in a block, as a grid of equal cells. */
export interface BlockLayout {
  /** Cells beside one another. */
  perLine: number;
  /** Cells that the first one has, so that no place is left empty. */
  first: number;
  /** Of a block, in pixels. */
  height: number;
}

/** The layout of blocks of so many cells in so many pixels. */
export function blockLayout(cells: number, widthPixels: number): BlockLayout {
  const perLine = Math.max(1, Math.floor(widthPixels / NARROWEST_CELL_PIXELS));
  const lines = Math.ceil(cells / perLine);
  return {
    perLine,
    first: perLine * lines - cells + 1,
    height: lines * BLOCK_CELL_PIXELS + 2 * PADDING_PIXELS,
  };
}
