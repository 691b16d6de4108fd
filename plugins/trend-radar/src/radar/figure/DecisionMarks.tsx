import { memo } from 'react';
import { Radar } from '@almanac/backstage-plugin-insights-react';
import { PlacedBlip } from '../../lib/RadarLayout';
import { hasSignal } from '../hasSignal';
import { FigureColours } from './figureColours';
import type { ShownBlip } from '../ShownBlip';

/** As parts of a mark: the circle around it, and how far the line reaches from its centre. */
const CIRCLE = 1.45;
const REACH = 2.9;

/** Which way the suggested ring lies: −1 inwards, 1 outwards, 0 where it is the one that is drawn. */
function wayOf({ rings }: Radar, blip: ShownBlip, placed: PlacedBlip): number {
  return Math.sign(rings.findIndex(({ id }) => id === blip.ring) - placed.ring);
}

/** From the circle toward the suggested ring, along the line to the centre. */
function whisker({ x, y, distance }: PlacedBlip, radius: number, way: number) {
  const [alongX, alongY] =
    distance === 0 ? [0, 1] : [x / distance, y / distance];
  const at = (reach: number) =>
    `${(x + way * reach * radius * alongX).toFixed(2)},${(
      y +
      way * reach * radius * alongY
    ).toFixed(2)}`;
  return `M${at(CIRCLE)}L${at(REACH)}`;
}

/** What people decided: a circle around the mark, and a line toward the suggested ring where that is another one. */
export const DecisionMarks = memo(function PlainDecisionMarks(props: {
  radar: Radar;
  matching: readonly ShownBlip[];
  placedById: ReadonlyMap<string, PlacedBlip>;
  blipRadius: number;
  colours: FigureColours;
}) {
  const { radar, matching, placedById, blipRadius, colours } = props;
  return (
    <g
      aria-hidden="true"
      pointerEvents="none"
      fill="none"
      stroke={colours.text}
      strokeWidth={1.5}
    >
      {matching.map(blip => {
        const placed = placedById.get(blip.topicId);
        if (!blip.decision || !placed || !hasSignal(radar)) return null;
        const way = wayOf(radar, blip, placed);
        return (
          <g key={blip.topicId}>
            <circle
              cx={placed.x.toFixed(2)}
              cy={placed.y.toFixed(2)}
              r={blipRadius * CIRCLE}
            />
            {way !== 0 && <path d={whisker(placed, blipRadius, way)} />}
          </g>
        );
      })}
    </g>
  );
});
