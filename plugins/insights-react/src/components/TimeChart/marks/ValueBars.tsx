import type { ChartColours } from '../ChartColours';
import type { ChartRow } from '../model/ChartModel';
import type { PlotGeometry } from '../model/PlotGeometry';

const gap = 1;
const widestGapShare = 0.2;
/** A count that is there is seen, however small it is beside the others. */
const lowestPixels = 2;

/** Bars as wide as their periods, side by side in time; several series stand on each other. */
export function ValueBars(props: {
  rows: readonly ChartRow[];
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { rows, geometry, colours } = props;
  return (
    <g>
      {rows.map(row => {
        const left = geometry.x(row.time);
        const room = geometry.x(row.end) - left;
        const width = Math.max(1, room - Math.min(gap, room * widestGapShare));
        let below = 0;
        return row.values.map((value, index) => {
          if (value === null || value === 0) return null;
          const bottom = geometry.y(below);
          below += value;
          const height = Math.max(
            lowestPixels,
            Math.abs(bottom - geometry.y(below)),
          );
          return (
            <rect
              data-bar
              key={`${row.day} ${colours.series[index]}`}
              x={left}
              y={value > 0 ? bottom - height : bottom}
              width={width}
              height={height}
              fill={colours.series[index]}
            />
          );
        });
      })}
    </g>
  );
}
