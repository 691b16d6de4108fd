import { useId } from 'react';
import type { ChartColours } from '../ChartColours';
import type { PlotGeometry } from '../model/PlotGeometry';
import type { TimeChartStretch } from '../TimeChartProps';
import { StretchPattern } from './StretchPattern';

const narrowest = 2;

/** Hatched bands over the stretches of time that are not as the others. */
export function StretchBands(props: {
  stretches: readonly TimeChartStretch[];
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { stretches, geometry, colours } = props;
  const patternId = `${useId()}stretch`;
  const inside = (instant: string) =>
    Math.min(
      geometry.right,
      Math.max(geometry.left, geometry.x(Date.parse(instant))),
    );
  if (stretches.length === 0) return null;
  return (
    <g>
      <StretchPattern id={patternId} colour={colours.quietText} />
      {stretches.map(({ start, end }) => {
        const low = inside(start);
        return (
          <rect
            key={start}
            x={low}
            y={geometry.top}
            width={Math.max(narrowest, inside(end) - low)}
            height={geometry.bottom - geometry.top}
            fill={`url(#${patternId})`}
          />
        );
      })}
    </g>
  );
}
