import { memo } from 'react';
import { Radar } from '@almanac/backstage-plugin-insights-react';
import { Area } from '../../lib/area';
import { RadarLayout } from '../../lib/RadarLayout';
import { toPoint } from '../../lib/polar';
import { FigureColours } from './figureColours';
import { HALF_WIDTH } from './useRadarLayout';

interface TitlesProps {
  radar: Radar;
  layout: RadarLayout;
  colours: FigureColours;
  fontSize: number;
}

/** Corners clockwise from the top left: where the four quadrants lie. */
const CORNERS = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];

/** Width of a character of a title as a part of its size, on the safe side. */
const CHARACTER_WIDTH = 0.64;
/** The square before a title, and with the gap after it. */
const SWATCH = 0.62;
const SWATCH_AND_GAP = 1.6 * SWATCH;

/** Where the titles in the corners are; undefined for those that run around the radar. */
export function areasOfTitles(
  quadrants: Radar['quadrants'],
  fontSize: number,
): Area[] | undefined {
  if (quadrants.length !== CORNERS.length) return undefined;
  return quadrants.map(({ title }, index) => {
    const { x, y } = CORNERS[index];
    const width = fontSize * (title.length * CHARACTER_WIDTH + SWATCH_AND_GAP);
    const height = fontSize * 1.3;
    return {
      left: x < 0 ? -HALF_WIDTH : HALF_WIDTH - width,
      right: x < 0 ? width - HALF_WIDTH : HALF_WIDTH,
      top: y < 0 ? -HALF_WIDTH : HALF_WIDTH - height,
      bottom: y < 0 ? height - HALF_WIDTH : HALF_WIDTH,
    };
  });
}

function CornerTitles({ radar, colours, fontSize }: TitlesProps) {
  const swatch = fontSize * SWATCH;
  return (
    <>
      {radar.quadrants.map((quadrant, index) => {
        const { x, y } = CORNERS[index];
        const edge = x * (HALF_WIDTH - 2);
        const baseline =
          y < 0 ? -HALF_WIDTH + fontSize : HALF_WIDTH - fontSize * 0.3;
        return (
          <g key={quadrant.id}>
            <rect
              x={x < 0 ? edge : edge - swatch}
              y={baseline - fontSize * 0.68}
              width={swatch}
              height={swatch}
              rx={swatch * 0.25}
              fill={colours.quadrant(index)}
            />
            <text
              x={edge - x * fontSize * SWATCH_AND_GAP}
              y={baseline}
              textAnchor={x < 0 ? 'start' : 'end'}
              fontSize={fontSize}
              fontWeight={600}
              fill={colours.text}
            >
              {quadrant.title}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The arc that a title runs along; below the centre it runs the other way, so that no title stands on its head. */
function titleArc(layout: RadarLayout, index: number, fontSize: number) {
  const { start, end } = layout.sectors[index];
  const middle = (start + end) / 2;
  const isBelow = Math.sin(middle) < -0.05;
  const radius = layout.outerRadius + fontSize * (isBelow ? 1.05 : 0.4);
  const from = toPoint(radius, isBelow ? end : start);
  const to = toPoint(radius, isBelow ? start : end);
  const isLarge = end - start > Math.PI - 1e-9 ? 1 : 0;
  return `M${from.x},${from.y}A${radius},${radius} 0 ${isLarge} ${
    isBelow ? 0 : 1
  } ${to.x},${to.y}`;
}

function ArcTitles({ radar, layout, colours, fontSize }: TitlesProps) {
  return (
    <>
      {radar.quadrants.map((quadrant, index) => {
        const id = `quadrant-title-${radar.id}-${quadrant.id}`;
        return (
          <g key={quadrant.id}>
            <path
              id={id}
              d={titleArc(layout, index, fontSize)}
              fill="none"
              stroke="none"
            />
            <text
              fontSize={fontSize}
              fontWeight={600}
              textAnchor="middle"
              fill={colours.text}
            >
              <textPath href={`#${id}`} startOffset="50%">
                <tspan fill={colours.quadrant(index)}>■ </tspan>
                {quadrant.title}
              </textPath>
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The titles of the quadrants: four in the corners, any other number along the edge. */
export const QuadrantTitles = memo(function PlainQuadrantTitles(
  props: TitlesProps,
) {
  const Titles =
    props.radar.quadrants.length === CORNERS.length ? CornerTitles : ArcTitles;
  return (
    <g aria-hidden="true">
      <Titles {...props} />
    </g>
  );
});
