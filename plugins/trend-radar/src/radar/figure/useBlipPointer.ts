import { MouseEvent, PointerEvent } from 'react';
import { Frame } from '../../lib/frameOf';
import { nearestBlip } from '../../lib/nearestBlip';
import { PlacedBlip } from '../../lib/RadarLayout';
import { useHighlight } from '../highlight';

/** How near the pointer must come, in pixels: small marks get a target of 24 by 24. */
const REACH_PIXELS = 12;

/**
 * One pair of handlers for all blips: the one nearest to the pointer is meant, also when the mark itself is smaller
 * than a finger.
 */
export function useBlipPointer(
  frame: Frame,
  visible: readonly PlacedBlip[],
  onOpen: (topicId: string) => void,
) {
  const highlight = useHighlight();
  const blipAt = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const unitsPerPixel = frame.width / box.width;
    const point = {
      x: frame.x + (event.clientX - box.left) * unitsPerPixel,
      y: frame.y + (event.clientY - box.top) * unitsPerPixel,
    };
    return nearestBlip(visible, point, REACH_PIXELS * unitsPerPixel);
  };
  return {
    onPointerMove: (event: PointerEvent<SVGSVGElement>) =>
      highlight.set(blipAt(event)?.id),
    onPointerLeave: (event: PointerEvent<SVGSVGElement>) => {
      const next = event.relatedTarget;
      const isOnTooltip =
        next instanceof Element && next.closest('[data-blip-tooltip]');
      if (!isOnTooltip) highlight.set(undefined);
    },
    onClick: (event: MouseEvent<SVGSVGElement>) => {
      // With a modifier, or another button, it is the browser's link: a new tab, a copied address.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) {
        return;
      }
      const link = (event.target as Element).closest('a[data-blip]');
      const topicId = link?.getAttribute('data-blip') ?? blipAt(event)?.id;
      if (topicId) {
        event.preventDefault();
        onOpen(topicId);
      }
    },
  };
}
