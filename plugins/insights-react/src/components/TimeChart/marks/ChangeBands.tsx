import type { TrendAnalysis } from '../../../api/wire';
import { periodStart } from '../../../lib/formatPeriod';
import type { ChartColours } from '../ChartColours';
import type { PlotGeometry } from '../model/PlotGeometry';

const letterSize = 16;
const narrowest = 2;

/** Names changes of level: A, B, C … */
export function changeLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (index % 26));
}

/** A band as wide as the interval of each change of level, with a line where the change most likely is. */
export function ChangeBands(props: {
  changePoints: TrendAnalysis['changePoints'];
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { geometry, colours } = props;
  const inside = (x: number) =>
    Math.min(geometry.right, Math.max(geometry.left, x));
  return (
    <g>
      {props.changePoints.map((change, index) => {
        const at = geometry.x(periodStart(change.at));
        if (at < geometry.left || at > geometry.right) return null;
        const low = inside(geometry.x(periodStart(change.low)));
        const high = inside(geometry.x(periodStart(change.high)));
        return (
          <g key={change.at}>
            <rect
              x={Math.min(low, at - narrowest / 2)}
              y={geometry.top}
              width={Math.max(narrowest, high - low)}
              height={geometry.bottom - geometry.top}
              fill={colours.text}
              opacity={0.08}
            />
            <line
              x1={at}
              x2={at}
              y1={geometry.top}
              y2={geometry.bottom}
              stroke={colours.quietText}
              strokeWidth={1}
            />
            <circle
              cx={at}
              cy={geometry.top - letterSize / 2 - 2}
              r={letterSize / 2}
              fill={colours.paper}
              stroke={colours.quietText}
            />
            <text
              x={at}
              y={geometry.top - letterSize / 2 + 2}
              textAnchor="middle"
              fontSize={10}
              fontWeight={600}
              fill={colours.text}
            >
              {changeLetter(index)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
