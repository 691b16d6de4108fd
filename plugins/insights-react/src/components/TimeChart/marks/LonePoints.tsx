import type { ChartRow } from '../model/ChartModel';
import type { PlotGeometry } from '../model/PlotGeometry';

/** Values with a gap on both sides: a line would not show them. */
export function LonePoints(props: {
  rows: ChartRow[];
  series: number;
  colour: string;
  geometry: PlotGeometry;
}) {
  const { rows, series, geometry } = props;
  const has = (index: number) => (rows[index]?.values[series] ?? null) !== null;
  return (
    <g>
      {rows.map((row, index) => {
        const value = row.values[series];
        if (value === null || has(index - 1) || has(index + 1)) return null;
        return (
          <circle
            key={row.time}
            cx={geometry.x(row.time)}
            cy={geometry.y(value)}
            r={3}
            fill={props.colour}
          />
        );
      })}
    </g>
  );
}
