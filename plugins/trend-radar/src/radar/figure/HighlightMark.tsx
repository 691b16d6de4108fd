import { PlacedBlip } from '../../lib/RadarLayout';
import { useHighlightedId } from '../highlight';
import { FigureColours } from './figureColours';

/** A ring around the blip that the pointer or the keyboard is on. */
export function HighlightMark(props: {
  placedById: ReadonlyMap<string, PlacedBlip>;
  blipRadius: number;
  unitsPerPixel: number;
  colours: FigureColours;
}) {
  const { blipRadius, unitsPerPixel, colours } = props;
  const id = useHighlightedId();
  const placed = id === undefined ? undefined : props.placedById.get(id);
  if (!placed) {
    return null;
  }
  const ring = { cx: placed.x, cy: placed.y, fill: 'none' };
  const radius = blipRadius + 4 * unitsPerPixel;
  return (
    <g aria-hidden="true" pointerEvents="none">
      <circle
        {...ring}
        r={radius}
        stroke={colours.surface}
        strokeWidth={5 * unitsPerPixel}
      />
      <circle
        {...ring}
        r={radius}
        stroke={colours.text}
        strokeWidth={2 * unitsPerPixel}
      />
    </g>
  );
}
