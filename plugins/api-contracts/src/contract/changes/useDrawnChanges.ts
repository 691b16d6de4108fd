import { type RefObject, useEffect, useRef, useState } from 'react';
import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
} from '@tanstack/react-virtual';

/** Fewer are drawn whole: the browser finds words in them, and prints them. */
const DRAWN_WHOLE_UP_TO = 100;

/** Pixels of a change of two lines, until it is measured. */
const USUAL_HEIGHT = 120;

const DRAWN_BEYOND_SIGHT = 5;

/**
 * Which of many changes are drawn: all of a few, else those in sight, and the one that has the focus, which would lose it.
 *
 * @param keys - of each change what it is known by, so that what was measured stays its own
 * @returns `start`: pixels from the first; undefined where all are drawn, one after another
 */
export function useDrawnChanges(
  keys: readonly number[],
  scroller: RefObject<HTMLDivElement>,
) {
  const [focused, setFocused] = useState<number>();
  const isWhole = keys.length <= DRAWN_WHOLE_UP_TO;
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: index => keys[index],
    overscan: DRAWN_BEYOND_SIGHT,
    rangeExtractor: range => withFocused(range, focused),
  });
  // Others match now, of which the first is looked at first.
  const before = useRef(keys);
  useEffect(() => {
    if (before.current.length > keys.length && scroller.current) {
      scroller.current.scrollTop = 0;
    }
    before.current = keys;
  }, [keys, scroller]);
  return {
    setFocused,
    measure: isWhole ? undefined : virtualizer.measureElement,
    height: isWhole ? undefined : virtualizer.getTotalSize(),
    drawn: isWhole
      ? keys.map((_, index) => ({ index, start: undefined }))
      : virtualizer.getVirtualItems(),
  };
}

function withFocused(range: Range, focused: number | undefined): number[] {
  const inSight = defaultRangeExtractor(range);
  if (focused === undefined || focused >= range.count) return inSight;
  return [...new Set([...inSight, focused])].sort((one, other) => one - other);
}
