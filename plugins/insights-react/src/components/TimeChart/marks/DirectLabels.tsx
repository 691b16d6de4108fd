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

/** Room to the right of the plot that labels take, in a chart of a width. */
export const labelRoom = (width: number) => (width >= 900 ? 220 : 150);
const labelHeight = 17;
const gap = 12;
const nameGap = 6;
const fewestCharacters = 5;
/** Pixels of a character of the name, and of the value, which is bolder. */
const nameWidth = 7.6;
const valueWidth = 7.4;

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
              {cutInMiddle(
                label.title,
                charactersBeside(label, geometry.width),
              )}
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
function charactersBeside({ value }: DirectLabel, width: number): number {
  const room = labelRoom(width) - gap - 4 - nameGap - value.length * valueWidth;
  return Math.max(fewestCharacters, Math.floor(room / nameWidth));
}
