import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';

/**
 * Home and End in a part of the page that draws the rows in sight: the browser would go to where the end was thought to be, and
 * stop there once rows on the way turn out to be higher.
 *
 * @param virtualizer - what draws the rows; undefined where all are drawn, and the browser knows the way
 * @returns what the part hears
 */
export function useEdgeKeys(
  virtualizer: Virtualizer<HTMLDivElement, Element> | undefined,
) {
  // Lines that are loaded at the end can be higher than they were thought to be: the end is gone to again.
  const staysAtEnd = useRef(false);
  const height = virtualizer?.getTotalSize();
  useLayoutEffect(() => {
    if (staysAtEnd.current) virtualizer?.scrollToEnd();
  }, [height, virtualizer]);
  const letGo = () => {
    staysAtEnd.current = false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    letGo();
    const { key, shiftKey, altKey, metaKey, currentTarget } = event;
    const isEdge = key === 'Home' || key === 'End';
    if (!virtualizer || !isEdge || shiftKey || altKey || metaKey) return;
    event.preventDefault();
    // What has the focus is out of sight then.
    currentTarget.focus({ preventScroll: true });
    if (key === 'Home') virtualizer.scrollToIndex(0, { align: 'start' });
    else virtualizer.scrollToEnd();
    staysAtEnd.current = key === 'End';
  };
  return { onKeyDown, onWheel: letGo, onPointerDown: letGo };
}
