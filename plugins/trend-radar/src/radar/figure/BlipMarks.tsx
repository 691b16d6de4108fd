import { memo, useMemo } from 'react';
import { Radar } from '@almanac/backstage-plugin-insights-react';
import { BlipMark, FaintMark } from './BlipMark';
import { blipShapes } from './blipShapes';
import { DecisionMarks } from './DecisionMarks';
import { FigureColours } from './figureColours';
import { useBlipName } from './useBlipName';
import { RadarPicture } from './useRadarLayout';
import type { ShownBlip } from '../ShownBlip';

/** A hidden blip's dot, as a part of a mark. */
const FAINT = 0.5;

/** All marks, in the order of the list; those that the filters leave out stay as faint dots. */
export const BlipMarks = memo(function PlainBlipMarks(props: {
  radar: Radar;
  blips: readonly ShownBlip[];
  matching: readonly ShownBlip[];
  picture: RadarPicture;
  colours: FigureColours;
  hrefOf: (topicId: string) => string;
  tabStopId: string | undefined;
}) {
  const { radar, blips, matching, picture, colours, hrefOf } = props;
  const { placedById, layout } = picture;
  const nameOf = useBlipName(radar);
  const shapeOf = useMemo(
    () => blipShapes(layout.blipRadius),
    [layout.blipRadius],
  );
  const names = useMemo(
    () => new Map(blips.map(blip => [blip.topicId, nameOf(blip)])),
    [blips, nameOf],
  );
  const shown = useMemo(
    () => new Set(matching.map(blip => blip.topicId)),
    [matching],
  );
  return (
    <>
      <g>
        {blips.map(blip => {
          const placed = placedById.get(blip.topicId);
          return placed && !shown.has(blip.topicId) ? (
            <FaintMark
              key={blip.topicId}
              placed={placed}
              radius={layout.blipRadius * FAINT}
              colour={colours.text}
            />
          ) : null;
        })}
      </g>
      <g>
        {matching.map(blip => {
          const placed = placedById.get(blip.topicId);
          return placed ? (
            <BlipMark
              key={blip.topicId}
              placed={placed}
              shape={shapeOf(blip.movement)}
              colour={colours.quadrant(placed.quadrant)}
              edge={blip.movement === 'none' ? undefined : colours.surface}
              href={hrefOf(blip.topicId)}
              label={names.get(blip.topicId) ?? blip.title}
              isTabStop={blip.topicId === props.tabStopId}
            />
          ) : null;
        })}
      </g>
      <DecisionMarks
        radar={radar}
        matching={matching}
        placedById={placedById}
        blipRadius={layout.blipRadius}
        colours={colours}
      />
    </>
  );
});
