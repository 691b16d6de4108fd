import type { ChartColours } from '../ChartColours';
import type { PlotGeometry } from '../model/PlotGeometry';
import type { TimeChartLimit } from '../TimeChartProps';

/** Lines across the chart, each with its name above it. */
export function LimitLines(props: {
  limits: readonly TimeChartLimit[];
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { geometry, colours } = props;
  return (
    <g>
      {props.limits.map(({ value, title }) => {
        const y = geometry.y(value);
        return (
          <g key={title}>
            <line
              x1={geometry.left}
              x2={geometry.right}
              y1={y}
              y2={y}
              stroke={colours.text}
              strokeWidth={1.5}
            />
            <text
              x={geometry.left + 6}
              y={y - 5}
              fontSize={11}
              fontWeight={600}
              fill={colours.text}
            >
              {title}
            </text>
          </g>
        );
      })}
    </g>
  );
}
