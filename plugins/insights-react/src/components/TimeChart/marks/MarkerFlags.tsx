import type { ChartColours } from '../ChartColours';
import type { MarkerGroup } from '../model/groupMarkers';
import type { PlotGeometry } from '../model/PlotGeometry';

/** Pixels that a flag takes on the axis; nearer ones share a flag. */
export const flagWidth = 18;
const radius = 7;
const gap = 3;

/** Small flags under the time axis; a number says how many events one stands for. The list below the chart names them. */
export function MarkerFlags(props: {
  groups: MarkerGroup[];
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { geometry, colours } = props;
  const middle = geometry.bottom + gap + radius;
  return (
    <g>
      {props.groups.map(({ x, markers }) => (
        <g key={markers[0].id}>
          <title>{markers.map(marker => marker.title).join('\n')}</title>
          {markers.length === 1 ? (
            <path
              d={`M${x},${geometry.bottom + gap}l5,9h-10z`}
              fill={colours.quietText}
            />
          ) : (
            <>
              <circle cx={x} cy={middle} r={radius} fill={colours.quietText} />
              <text
                x={x}
                y={middle + 3.2}
                textAnchor="middle"
                fontSize={9}
                fontWeight={600}
                fill={colours.paper}
              >
                {markers.length > 99 ? '99+' : markers.length}
              </text>
            </>
          )}
        </g>
      ))}
    </g>
  );
}
