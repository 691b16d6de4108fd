import { memo, useMemo } from 'react';
import { cutInMiddle } from '@almanac/backstage-plugin-insights-react';
import { Area } from '../../lib/area';
import { Frame } from '../../lib/frameOf';
import { liesInSector } from '../../lib/liesInSector';
import { placeLabels, PlacedLabel } from '../../lib/placeLabels';
import { stripsOfRingTitles } from '../../lib/ringTitles';
import { reachOfBlip } from './blipShapes';
import { FigureColours } from './figureColours';
import { RadarPicture } from './useRadarLayout';
import type { ShownBlip } from '../ShownBlip';

/** Up to so many blips all are named; above it only those that moved. */
const NAME_ALL_UP_TO = 60;
const MOST_NAMES = 24;
const LONGEST_NAME = 26;
/** A line over another mark that moved could lead to that one. */
const WEIGHT_OF_MOVED = 6;
/** Of a leader, in font sizes: thin, and with ground on both sides where it runs over marks. */
const LEADER_WIDTH = 0.085;
const LEADER_GROUND = 0.24;

/** The line from a mark to its name, where the name stands off. */
function Leader(props: {
  label: PlacedLabel;
  fontSize: number;
  colours: FigureColours;
}) {
  const { label, fontSize, colours } = props;
  if (!label.leader) return null;
  const { from, to } = label.leader;
  const line = {
    x1: from.x.toFixed(1),
    y1: from.y.toFixed(1),
    x2: to.x.toFixed(1),
    y2: to.y.toFixed(1),
  };
  return (
    <>
      <line
        {...line}
        stroke={colours.surface}
        strokeWidth={fontSize * LEADER_GROUND}
      />
      <line
        {...line}
        stroke={colours.secondaryText}
        strokeWidth={fontSize * LEADER_WIDTH}
      />
    </>
  );
}

/** Names near the blips that need attention, as far as there is room. */
export const BlipLabels = memo(function PlainBlipLabels(props: {
  blips: readonly ShownBlip[];
  picture: RadarPicture;
  frame: Frame;
  fontSize: number;
  /** Where the titles of the quadrants are; undefined when they run around the radar. */
  titles: readonly Area[] | undefined;
  colours: FigureColours;
}) {
  const { blips, picture, frame, fontSize, titles, colours } = props;
  const labels = useMemo(() => {
    const { placedById, layout } = picture;
    const isFew = blips.length <= NAME_ALL_UP_TO;
    const marks = blips.flatMap(blip => {
      const placed = placedById.get(blip.topicId);
      if (!placed) return [];
      const { x, y } = placed;
      const reach = reachOfBlip(blip.movement, layout.blipRadius);
      const weight = blip.movement === 'none' ? 1 : WEIGHT_OF_MOVED;
      return [{ blip, x, y, reach, weight }];
    });
    const wishes = marks
      .filter(({ blip }) => isFew || blip.movement !== 'none')
      .map(({ blip, ...mark }) => ({
        ...mark,
        id: blip.topicId,
        text: cutInMiddle(blip.title, LONGEST_NAME),
      }));
    return placeLabels(wishes, marks, frame, {
      fontSize,
      most: isFew ? NAME_ALL_UP_TO : MOST_NAMES,
      taken: [...(titles ?? []), ...stripsOfRingTitles(layout)],
      allows: (wish, corner) => {
        const sector = layout.sectors[placedById.get(wish.id)?.quadrant ?? 0];
        const isOnDisc = Math.hypot(corner.x, corner.y) <= layout.outerRadius;
        return (
          (isOnDisc || titles !== undefined) &&
          liesInSector(corner, sector, layout.gutter)
        );
      },
    });
  }, [blips, picture, frame, fontSize, titles]);
  return (
    <g aria-hidden="true" pointerEvents="none">
      {labels.map(label => (
        <Leader key={label.id} {...{ label, fontSize, colours }} />
      ))}
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
