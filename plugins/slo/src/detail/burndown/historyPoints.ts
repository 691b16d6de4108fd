/** Slices of a window on the page: as many as a chart of this width shows apart. */
export const HISTORY_POINTS = 240;
