import { type RefObject, useEffect, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEdgeKeys } from '../../lib/useEdgeKeys';
import { withFocused } from '../../lib/withFocused';

/** Fewer are drawn whole: the browser finds words in them, and prints them. */
const DRAWN_WHOLE_UP_TO = 100;

/** Pixels of a change of two lines, until it is measured. */
const USUAL_HEIGHT = 120;

const DRAWN_BEYOND_SIGHT = 5;

/**
 * Which of many changes are drawn: all of a few, else those in sight, and the one that has the focus, which would lose it.
 *
 * @param keys - of each change what it is known by, so that what was measured stays its own; `lookedAt`: the one that is shown
 *   when the list comes
 * @returns `start`: pixels from the first; undefined where all are drawn, one after another
 */
export function useDrawnChanges(
  keys: readonly number[],
  scroller: RefObject<HTMLDivElement>,
  lookedAt: number | null,
) {
  const [first] = useState(() => keys.indexOf(lookedAt ?? -1));
  const [focused, setFocused] = useState(first === -1 ? undefined : first);
  const isWhole = keys.length <= DRAWN_WHOLE_UP_TO;
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: isWhole ? 0 : keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: index => keys[index],
    overscan: DRAWN_BEYOND_SIGHT,
    rangeExtractor: range => withFocused(range, focused),
  });
  const edgeKeys = useEdgeKeys(isWhole ? undefined : virtualizer);
  useEffect(() => {
    if (!isWhole && first !== -1) virtualizer.scrollToIndex(first);
  }, [first, isWhole, virtualizer]);
  // Others match now, of which the first is looked at first.
  const before = useRef(keys);
  useEffect(() => {
    if (before.current.length > keys.length && scroller.current) {
      scroller.current.scrollTop = 0;
    }
    before.current = keys;
  }, [keys, scroller]);
  return {
    ...{ setFocused, edgeKeys },
    measure: isWhole ? undefined : virtualizer.measureElement,
    height: isWhole ? undefined : virtualizer.getTotalSize(),
    drawn: isWhole
      ? keys.map((_, index) => ({ index, start: undefined }))
      : virtualizer.getVirtualItems(),
  };
}
