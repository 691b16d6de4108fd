import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';

/** A row that is drawn, and where. */
export interface DrawnRow {
  index: number;
  /** Pixels from the first row. */
  start: number;
}

/** Shorter lists are drawn whole: they can be searched in the page and printed. */
const drawnWholeUpTo = 100;
const drawnBeyondSight = 10;

/** Pixels of the head, which lies over the rows. */
export const headHeight = 40;

/** Which rows of a list are drawn: all of a short one, those in sight of a long one. */
export function useDrawnRows(
  count: number,
  rowHeight: number,
  scroller: RefObject<HTMLDivElement>,
) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: drawnBeyondSight,
    scrollPaddingStart: headHeight,
  });
  const { measure } = virtualizer;
  useLayoutEffect(() => measure(), [measure, rowHeight]);
  const isWhole = count <= drawnWholeUpTo;
  const drawn: DrawnRow[] = isWhole
    ? Array.from({ length: count }, (_, index) => ({
        index,
        start: index * rowHeight,
      }))
    : virtualizer.getVirtualItems();
  const last = drawn[drawn.length - 1]?.index ?? -1;
  return {
    drawn,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index),
    /** The last row is in sight. A list that is drawn whole is never at its end by itself. */
    atEnd: !isWhole && last >= count - 1,
  };
}
