import { useLayoutEffect, useState, type RefObject } from 'react';

/** What follows a table: its foot, and the edge of the page. */
const BELOW_PIXELS = 72;

/**
 * Pixels from the top of an element to the bottom of the window, as the page stands before it is scrolled; less what stands
 * below a table.
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
  return Math.floor(window.innerHeight - top - BELOW_PIXELS);
}
