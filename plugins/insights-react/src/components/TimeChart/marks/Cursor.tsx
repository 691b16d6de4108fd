import type { ChartColours } from '../ChartColours';
import type { PlotGeometry } from '../model/PlotGeometry';

/** A line at the period that the reader looks at, with a dot on every series. */
export function Cursor(props: {
  time: number;
  dots: { id: string; value: number; colour: string }[];
  pinned: boolean;
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { geometry, colours } = props;
  const x = geometry.x(props.time);
  return (
    <g pointerEvents="none">
      <line
        x1={x}
        x2={x}
        y1={geometry.top}
        y2={geometry.bottom}
        stroke={colours.text}
        strokeWidth={props.pinned ? 2 : 1}
      />
      {props.dots.map(dot => (
        <circle
          key={dot.id}
          cx={x}
          cy={geometry.y(dot.value)}
          r={4}
          fill={dot.colour}
          stroke={colours.paper}
          strokeWidth={1.5}
        />
      ))}
    </g>
  );
}
