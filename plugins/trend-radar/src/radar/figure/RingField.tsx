import { memo } from 'react';
import { Radar } from '@almanac/backstage-plugin-insights-react';
import { RadarLayout } from '../../lib/RadarLayout';
import { toPoint } from '../../lib/polar';
import { placeRingTitles } from '../../lib/ringTitles';
import { FigureColours } from './figureColours';

/** How much of a ring's colour its area takes, in the centre and at the edge: quiet behind the marks. */
const FIELD_OPACITY = { inner: 0.2, outer: 0.07 };

function opacityOf(index: number, count: number): number {
  const { inner, outer } = FIELD_OPACITY;
  return inner + ((outer - inner) * index) / Math.max(1, count - 1);
}

interface FieldProps {
  radar: Pick<Radar, 'rings'>;
  layout: RadarLayout;
  colours: FigureColours;
  fontSize: number;
}

/** Size of the titles of the rings on the screen. */
export const RING_TITLE_PIXELS = 11.5;

/** Whether the picture names every ring, and whole. */
export function areRingsNamed(
  { rings }: Radar,
  layout: RadarLayout,
  fontSize: number,
): boolean {
  const titles = rings.map(({ title }) => title);
  const placed = placeRingTitles(titles, layout, fontSize);
  return (
    placed.length > 0 && placed.every(({ ring, text }) => text === titles[ring])
  );
}

/** The titles of the rings on the free strips, as far as there is room; the legend names all. */
function RingTitles({ radar, layout, colours, fontSize }: FieldProps) {
  const titles = placeRingTitles(
    radar.rings.map(({ title }) => title),
    layout,
    fontSize,
  );
  return (
    <>
      {titles.map(({ ring, side, text, x }) => (
        <text
          key={`${side} ${radar.rings[ring].id}`}
          x={x.toFixed(1)}
          y={0}
          dy="0.35em"
          textAnchor="middle"
          fontSize={fontSize}
          fontWeight={600}
          fill={colours.secondaryText}
        >
          {text}
        </text>
      ))}
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
