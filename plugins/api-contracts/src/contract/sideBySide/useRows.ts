import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ContractTextDiff } from '@almanac/backstage-plugin-insights-react';
import { useEdgeKeys } from '../../lib/useEdgeKeys';
import { withFocused } from '../../lib/withFocused';
import { blocksOf, rowAt, rowCountOf, rowOfLine, type Columns } from './blocks';
import type { Place } from './useSteps';
import { LINE_HEIGHT } from './useStyles';

const DRAWN_BEYOND_SIGHT = 10;

/** Pixels of the head, which lies over the rows. */
const HEAD_HEIGHT = 33;

/** Fewer rows are drawn whole: they can be searched in the page and printed. */
const DRAWN_WHOLE_UP_TO = 200;

/** A row that is drawn. */
export interface DrawnRow {
  readonly index: number;
  /** Pixels from the first row; null where all are drawn, one after another. */
  readonly start: number | null;
}

/**
 * The rows of two texts, of which those in sight are drawn.
 *
 * @param options - `place`: where one looks; it is scrolled to as it changes
 */
export function useRows(
  diff: ContractTextDiff,
  options: { columns: Columns; onlyChanges: boolean; place: Place | undefined },
) {
  const { columns, onlyChanges, place } = options;
  const scroller = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const blocks = useMemo(
    () => blocksOf(diff, { columns, onlyChanges, opened }),
    [diff, columns, onlyChanges, opened],
  );
  const count = rowCountOf(blocks);
  const [focused, setFocused] = useState<number>();
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: DRAWN_BEYOND_SIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor: range => withFocused(range, focused),
  });
  const isWhole = count <= DRAWN_WHOLE_UP_TO;
  const edgeKeys = useEdgeKeys(isWhole ? undefined : virtualizer);
  const isOpenedByReader = useRef(false);
  const open = (gap: number) => {
    isOpenedByReader.current = true;
    // The button of the gap goes, and would take the focus with it.
    scroller.current?.focus({ preventScroll: true });
    setOpened(known => new Set(known).add(gap));
  };
  const side = place && place.after === null ? 'before' : 'after';
  const line = place?.[side] ?? null;
  useLayoutEffect(() => {
    // Rows that stay have another number now, and the height that was measured of that number.
    if (isWhole) return;
    const rows = scroller.current?.querySelectorAll('[data-index]') ?? [];
    for (const row of rows) virtualizer.measureElement(row);
  }, [blocks, isWhole, virtualizer]);
  useEffect(() => {
    const isReading = isOpenedByReader.current;
    isOpenedByReader.current = false;
    // Who opens a gap stays there.
    if (line === null || isReading) return;
    const { row, gap } = rowOfLine(blocks, side, line, columns);
    if (gap !== null) setOpened(known => new Set(known).add(gap));
    else if (isWhole) scrollToRow(scroller.current, row);
    else virtualizer.scrollToIndex(row, { align: 'center' });
    // The lines can be below what one sees of the page, or above it.
    scroller.current?.scrollIntoView?.({ block: 'nearest' });
    // Where the rows are others, the line is at another one.
  }, [blocks, side, line, columns, isWhole, virtualizer]);
  const drawn: DrawnRow[] = isWhole
    ? Array.from({ length: count }, (_, index) => ({ index, start: null }))
    : virtualizer.getVirtualItems();
  return {
    ...{ scroller, count, open, edgeKeys, setFocused },
    drawn,
    height: isWhole ? undefined : virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    rowAt: (index: number) => rowAt(blocks, index, columns),
  };
}

function scrollToRow(scroller: HTMLElement | null, index: number): void {
  const row = scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (!scroller || !row) return;
  scroller.scrollTop = row.offsetTop - scroller.clientHeight / 2;
}
