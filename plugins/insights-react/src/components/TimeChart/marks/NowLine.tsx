import type { ChartColours } from '../ChartColours';
import type { PlotGeometry } from '../model/PlotGeometry';

/** A change of level of the last period has its letter above the same line. */
const besideLetter = 11;

/** Where what is known ends and what is foreseen begins. */
export function NowLine(props: {
  time: number;
  label: string;
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { geometry, colours } = props;
  const x = geometry.x(props.time);
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={geometry.top - 4}
        y2={geometry.bottom}
        stroke={colours.text}
        strokeWidth={1}
        strokeDasharray="2 2"
      />
      <text
        x={x + besideLetter}
        y={geometry.top - 8}
        textAnchor="start"
        fontSize={11}
        fill={colours.quietText}
      >
        {props.label}
      </text>
    </g>
  );
}
