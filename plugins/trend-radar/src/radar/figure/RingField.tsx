import { memo } from 'react';
import { cutInMiddle, Radar } from '@almanac/backstage-plugin-insights-react';
import { RadarLayout } from '../../lib/RadarLayout';
import { toPoint } from '../../lib/polar';
import { FigureColours } from './figureColours';

/** How much of a ring's colour its area takes, in the centre and at the edge: quiet behind the marks. */
const FIELD_OPACITY = { inner: 0.2, outer: 0.07 };
const CHARACTER_WIDTH = 0.58;

function opacityOf(index: number, count: number): number {
  const { inner, outer } = FIELD_OPACITY;
  return inner + ((outer - inner) * index) / Math.max(1, count - 1);
}

interface FieldProps {
  radar: Radar;
  layout: RadarLayout;
  colours: FigureColours;
  fontSize: number;
}

/** How many characters of a title a ring has room for; it may reach a little into its neighbours. */
function roomFor({ layout, fontSize }: FieldProps, ring: number): number {
  const { inner, outer } = layout.rings[ring];
  return (1.15 * (outer - inner)) / (CHARACTER_WIDTH * fontSize);
}

function RingTitle(
  props: FieldProps & { ring: number; side: 1 | -1; room: number },
) {
  const { layout, colours, fontSize, ring, side, room } = props;
  const { inner, outer } = layout.rings[ring];
  return (
    <text
      x={(side * (inner + outer)) / 2}
      y={0}
      dy="0.35em"
      textAnchor="middle"
      fontSize={fontSize}
      fontWeight={600}
      fill={colours.secondaryText}
    >
      {cutInMiddle(props.radar.rings[ring].title, Math.floor(room))}
    </text>
  );
}

/** Titles on both sides where there is room; on a small radar every other one to the left and the rest to the right. */
function RingTitles(props: FieldProps) {
  const { radar, layout } = props;
  const hasRightStrip = layout.sectors.length % 2 === 0;
  const allFit = radar.rings.every(
    ({ title }, ring) => title.length <= roomFor(props, ring),
  );
  const takesTurns = hasRightStrip && !allFit;
  return (
    <>
      {radar.rings.map(({ id }, ring) => {
        const room = roomFor(props, ring) * (takesTurns ? 2 : 1);
        const title = { ...props, ring, room };
        const left = !takesTurns || ring % 2 === 1;
        const right = takesTurns ? !left : hasRightStrip;
        return (
          <g key={id}>
            {left && <RingTitle {...title} side={-1} />}
            {right && <RingTitle {...title} side={1} />}
          </g>
        );
      })}
    </>
  );
}

/** The ground of a radar: rings as steps of one lightness, free strips between the quadrants, titles of the rings. */
export const RingField = memo(function PlainRingField(props: FieldProps) {
  const { radar, layout, colours } = props;
  const outwards = layout.rings.map((_, index) => index).reverse();
  // Over the edge, so that the strips end outside.
  const reach = layout.outerRadius + 2;
  return (
    <g aria-hidden="true" fontFamily="inherit">
      {outwards.map(index => (
        <g key={radar.rings[index].id}>
          <circle r={layout.rings[index].outer} fill={colours.surface} />
          <circle
            r={layout.rings[index].outer}
            fill={colours.ring(index, layout.rings.length)}
            fillOpacity={opacityOf(index, layout.rings.length)}
          />
        </g>
      ))}
      {layout.sectors.map(sector => {
        const end = toPoint(reach, sector.start);
        return (
          <line
            key={sector.start}
            x1={0}
            y1={0}
            x2={end.x}
            y2={end.y}
            stroke={colours.surface}
            strokeWidth={2 * layout.gutter}
          />
        );
      })}
      {props.fontSize > 0 && <RingTitles {...props} />}
    </g>
  );
});
