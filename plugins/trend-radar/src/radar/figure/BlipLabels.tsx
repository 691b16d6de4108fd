import { memo, useMemo } from 'react';
import { Blip, cutInMiddle } from '@almanac/backstage-plugin-insights-react';
import { Frame } from '../../lib/frameOf';
import { liesInSector } from '../../lib/liesInSector';
import { placeLabels } from '../../lib/placeLabels';
import { FigureColours } from './figureColours';
import { RadarPicture } from './useRadarLayout';

/** Up to so many blips all are named; above it only those that moved. */
const NAME_ALL_UP_TO = 60;
const MOST_NAMES = 24;
/** The largest mark, as a part of the radius of a blip. */
const LARGEST_MARK = 1.25;
const LONGEST_NAME = 26;

/** Names beside the blips that need attention, as far as there is room. */
export const BlipLabels = memo(function PlainBlipLabels(props: {
  blips: readonly Blip[];
  picture: RadarPicture;
  frame: Frame;
  fontSize: number;
  colours: FigureColours;
}) {
  const { blips, picture, frame, fontSize, colours } = props;
  const labels = useMemo(() => {
    const { placedById, layout } = picture;
    const isFew = blips.length <= NAME_ALL_UP_TO;
    const wishes = blips
      .filter(blip => isFew || blip.movement !== 'none')
      .flatMap(blip => {
        const placed = placedById.get(blip.topicId);
        return placed
          ? [
              {
                id: blip.topicId,
                text: cutInMiddle(blip.title, LONGEST_NAME),
                x: placed.x,
                y: placed.y,
              },
            ]
          : [];
      });
    const markRadius = layout.blipRadius * LARGEST_MARK;
    const marks = blips.flatMap(blip => placedById.get(blip.topicId) ?? []);
    return placeLabels(wishes, marks, frame, {
      fontSize,
      offset: markRadius + fontSize * 0.25,
      most: isFew ? NAME_ALL_UP_TO : MOST_NAMES,
      markRadius,
      allows: (wish, corner) => {
        const sector = layout.sectors[placedById.get(wish.id)?.quadrant ?? 0];
        // Beyond the edge are the titles of the quadrants.
        const isInside = Math.hypot(corner.x, corner.y) <= layout.outerRadius;
        return isInside && liesInSector(corner, sector, layout.gutter);
      },
    });
  }, [blips, picture, frame, fontSize]);
  return (
    <g aria-hidden="true" pointerEvents="none">
      {labels.map(label => (
        <text
          key={label.id}
          x={label.anchorX.toFixed(1)}
          textAnchor={label.anchor}
          y={label.baseline.toFixed(1)}
          fontSize={fontSize}
          fontWeight={500}
          fill={colours.text}
          stroke={colours.surface}
          strokeWidth={fontSize * 0.28}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {label.text}
        </text>
      ))}
    </g>
  );
});
