import { Movement } from '@almanac/backstage-plugin-insights-react';
import { blipShapes } from './blipShapes';

const RADIUS = 5;
const shapeOf = blipShapes(RADIUS);

/** The mark of a movement as it stands on the radar, in the colour of the text around it. */
export function MovementMark(props: { movement: Movement; colour?: string }) {
  return (
    <svg
      aria-hidden="true"
      width={14}
      height={14}
      viewBox="-7 -7 14 14"
      style={{ flex: 'none' }}
    >
      <path
        d={shapeOf(props.movement)}
        fill={props.colour ?? 'currentColor'}
        fillOpacity={props.movement === 'none' ? 0.72 : 1}
      />
    </svg>
  );
}
