import { KeyboardEvent, RefObject, useState } from 'react';
import {
  ARROW_DIRECTIONS,
  neighbourInDirection,
} from '../../lib/neighbourInDirection';
import { PlacedBlip } from '../../lib/RadarLayout';
import { useHighlight } from '../highlight';

const WORKING_KEY = 'w';

/** The link of a blip inside a radar. */
export function linkOfBlip(
  drawing: Element | null,
  topicId: string,
): SVGAElement | null {
  return (
    drawing?.querySelector<SVGAElement>(
      `a[data-blip="${topicId.replace(/["\\]/g, '\\$&')}"]`,
    ) ?? null
  );
}

/**
 * The radar is one stop of the Tab key. Arrow keys move to the blip that lies there, Home and End to the first and last
 * of the list beside it, Escape lets go; Enter opens, as on any link; W opens the working.
 *
 * @param ordered - the blips that match, in the order of the list
 */
export function useBlipKeys(
  svg: RefObject<SVGSVGElement>,
  ordered: readonly PlacedBlip[],
  act: { onEscape(): void; onWorking(topicId: string): void },
) {
  const highlight = useHighlight();
  const [lastId, setLastId] = useState<string>();
  const current = ordered.find(blip => blip.id === lastId) ?? ordered[0];

  const moveTo = (next: PlacedBlip | undefined) => {
    if (next) {
      setLastId(next.id);
      highlight.set(next.id);
      linkOfBlip(svg.current, next.id)?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROW_DIRECTIONS.get(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey || !current) {
      return;
    }
    if (direction) {
      moveTo(neighbourInDirection(ordered, current, direction));
    } else if (event.key === 'Home') {
      moveTo(ordered[0]);
    } else if (event.key === 'End') {
      moveTo(ordered[ordered.length - 1]);
    } else if (event.key.toLowerCase() === WORKING_KEY) {
      act.onWorking(current.id);
    } else if (event.key === 'Escape') {
      highlight.set(undefined);
      act.onEscape();
    } else {
      return;
    }
    event.preventDefault();
  };
  return { tabStopId: current?.id, onKeyDown, rememberStop: setLastId };
}
