import type { ChartColours } from '../ChartColours';
import type { LevelSegment } from '../model/levelSegments';
import type { PlotGeometry } from '../model/PlotGeometry';

/** The levels between changes. */
export function LevelLines(props: {
  segments: LevelSegment[];
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { geometry, colours } = props;
  return (
    <g>
      {props.segments.map(segment => (
        <line
          key={segment.from}
          x1={geometry.x(segment.from)}
          x2={geometry.x(segment.to)}
          y1={geometry.y(segment.level)}
          y2={geometry.y(segment.level)}
          stroke={colours.quietText}
          strokeWidth={1.5}
          strokeDasharray="1 3"
          strokeLinecap="round"
        />
      ))}
    </g>
  );
}
