import type { TrendAnalysis } from '../../../api/wire';
import { periodStart } from '../../../lib/formatPeriod';
import type { ChartColours } from '../ChartColours';
import { changeFlags, type ChangeFlag } from '../model/changeFlags';
import type { PlotGeometry } from '../model/PlotGeometry';

const flagHeight = 16;
const narrowest = 2;

/** A band as wide as the interval of each change of level, with a line where the change most likely is, and its letter above. */
export function ChangeBands(props: {
  changePoints: TrendAnalysis['changePoints'];
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { geometry, colours } = props;
  const inside = (x: number) =>
    Math.min(geometry.right, Math.max(geometry.left, x));
  const changes = props.changePoints
    .map(change => ({ change, at: geometry.x(periodStart(change.at)) }))
    .filter(({ at }) => at >= geometry.left && at <= geometry.right);
  return (
    <g>
      {changes.map(({ change, at }) => {
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
          </g>
        );
      })}
      {changeFlags(changes.map(({ at }) => at)).map(flag => (
        <Flag key={flag.label} {...{ flag, geometry, colours }} />
      ))}
    </g>
  );
}

function Flag(props: {
  flag: ChangeFlag;
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { flag, geometry, colours } = props;
  const top = geometry.top - flagHeight - 2;
  return (
    <g>
      <rect
        x={flag.x - flag.width / 2}
        y={top}
        width={flag.width}
        height={flagHeight}
        rx={flagHeight / 2}
        fill={colours.paper}
        stroke={colours.quietText}
      />
      <text
        x={flag.x}
        y={top + flagHeight / 2 + 4}
        textAnchor="middle"
        fontSize={10}
        fontWeight={600}
        fill={colours.text}
      >
        {flag.label}
      </text>
    </g>
  );
}
