import { cutInMiddle } from '../../../lib/cutInMiddle';
import type { ChartColours } from '../ChartColours';
import { labelPlaces } from '../model/labelPlaces';
import type { PlotGeometry } from '../model/PlotGeometry';

/** The end of a line and what is written beside it. */
export interface DirectLabel {
  id: string;
  title: string;
  value: string;
  colour: string;
  /** Where the line ends. */
  x: number;
  y: number;
}

const labelHeight = 17;
const gap = 12;
const nameGap = 6;
const fewestCharacters = 5;
/** Pixels of a character of the name, and of the value, which is bolder. */
const nameWidth = 7.6;
const valueWidth = 7.4;
/** Characters of a value that are reckoned with. */
const usualValue = 8;
const leastRoom = 150;
const mostRoom = 250;
const mostOfWidth = 0.21;

/** Room to the right of the plot for labels of these names: for the longest where the chart is wide enough. */
export function labelRoom(names: readonly string[], width: number): number {
  const longest = Math.max(...names.map(name => name.length));
  const wanted =
    gap + 4 + longest * nameWidth + nameGap + usualValue * valueWidth;
  const most = Math.min(mostRoom, width * mostOfWidth);
  return Math.round(Math.max(leastRoom, Math.min(wanted, most)));
}

/** Names beside the ends of lines, moved apart where they would touch. */
export function DirectLabels(props: {
  labels: DirectLabel[];
  geometry: PlotGeometry;
  colours: ChartColours;
}) {
  const { labels, geometry, colours } = props;
  const places = labelPlaces(
    labels.map(label => label.y),
    labelHeight,
    geometry.top,
    geometry.bottom,
  );
  const textX = geometry.right + gap + 4;
  return (
    <g fontSize={12}>
      {labels.map((label, index) => (
        <g key={label.id}>
          <path
            d={`M${label.x},${label.y}H${geometry.right}L${
              geometry.right + 4
            },${places[index]}H${textX - 4}`}
            fill="none"
            stroke={label.colour}
            strokeWidth={1}
            // Dotted: where the line ended before, this is no value.
            strokeDasharray={label.x < geometry.right ? '1 3' : undefined}
            opacity={0.7}
          />
          <text x={textX} y={places[index] + 4} fill={colours.text}>
            <tspan>
              {cutInMiddle(label.title, charactersBeside(label, geometry))}
            </tspan>
            <tspan dx={nameGap} fontWeight={600}>
              {label.value}
            </tspan>
          </text>
        </g>
      ))}
    </g>
  );
}

/** The value is written whole; the name takes what room it leaves. */
function charactersBeside(
  { value }: DirectLabel,
  { width, right }: PlotGeometry,
): number {
  const room = width - right - gap - 4 - nameGap - value.length * valueWidth;
  return Math.max(fewestCharacters, Math.floor(room / nameWidth));
}
