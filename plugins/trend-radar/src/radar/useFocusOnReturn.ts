import { RefObject, useEffect, useRef } from 'react';
import { linkOfBlip } from './figure/useBlipKeys';
import type { Departure } from './wayBack';
import type { ShownBlip } from './ShownBlip';

/** Gives the focus to the mark that the reader left the radar by, as soon as it is drawn. */
export function useFocusOnReturn(
  drawing: RefObject<Element>,
  departure: Departure | undefined,
  matching: readonly ShownBlip[],
) {
  const done = useRef<Departure>();
  useEffect(() => {
    if (departure?.from !== 'radar' || departure === done.current) return;
    const mark = linkOfBlip(drawing.current, departure.topicId);
    if (!mark) return;
    done.current = departure;
    // Who is somewhere else by now stays there.
    if (document.activeElement === document.body) mark.focus();
  }, [drawing, departure, matching]);
}
