import { useLayoutEffect, useState, type RefObject } from 'react';

/** Between a table and the edge of the window. */
const EDGE_PIXELS = 24;

/**
 * Pixels from the top of an element to the bottom of the window, as the page stands before it is scrolled; less what follows
 * it in its parent.
 *
 * @param isAsked - where not, nothing is measured
 */
export function useRoomLeft(
  element: RefObject<HTMLElement>,
  isAsked: boolean,
): number {
  const [room, setRoom] = useState(0);
  // What stands above comes and goes with each answer: measured after every drawing, and set only where it is another.
  useLayoutEffect(() => {
    if (!isAsked) return undefined;
    const measure = () => {
      if (element.current) setRoom(roomBelow(element.current));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  });
  return room;
}

function roomBelow(element: HTMLElement): number {
  let top = element.getBoundingClientRect().top;
  for (let at = element.parentElement; at; at = at.parentElement) {
    top += at.scrollTop;
  }
  const foot = element.nextElementSibling?.getBoundingClientRect().height ?? 0;
  return Math.floor(window.innerHeight - top - foot - EDGE_PIXELS);
}
