import { forwardRef, useCallback, useId, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  Radar,
  RadarWhatIf,
  useMeasuredWidth,
  useOpenBlipWorking,
  useTexts,
  VisuallyHidden,
} from '@almanac/backstage-plugin-insights-react';
import { frameOfRadar, frameOfSector } from '../../lib/frameOf';
import { RadarLayout } from '../../lib/RadarLayout';
import { trendRadarTranslationRef } from '../../translation';
import { usePortalPath, useTopicPath } from '../../shell/paths';
import { useDepart, useWayBack } from '../wayBack';
import { useFocusOnReturn } from '../useFocusOnReturn';
import { BlipTooltip } from './BlipTooltip';
import { FocusPicker } from './FocusPicker';
import { RadarLegend } from './RadarLegend';
import { RadarSvg } from './RadarSvg';
import { areRingsNamed, RING_TITLE_PIXELS } from './RingField';
import { linkOfBlip } from './useBlipKeys';
import { HALF_WIDTH, useRadarLayout } from './useRadarLayout';
import type { ShownBlip } from '../ShownBlip';

const FIRST_GUESS_PIXELS = 640;

const useStyles = makeStyles(theme => ({
  root: { margin: 0 },
  drawing: { position: 'relative', margin: theme.spacing(1, 0) },
}));

function useFrame(radar: Radar, layout: RadarLayout, focus?: string) {
  return useMemo(() => {
    const index = radar.quadrants.findIndex(({ id }) => id === focus);
    return index < 0
      ? frameOfRadar(HALF_WIDTH)
      : frameOfSector(layout.sectors[index], layout.outerRadius, layout.gutter);
  }, [radar.quadrants, layout, focus]);
}

/** The way to a topic, and back to its mark. */
function useOpenTopic(radarId: string) {
  const navigate = useNavigate();
  const depart = useDepart();
  const topicPath = useTopicPath(radarId);
  return (topicId: string) => {
    depart({ topicId, from: 'radar' });
    navigate(topicPath(topicId));
  };
}

/** The radar as a picture, with the choice of its part above it and the way to read it below. */
export const RadarFigure = forwardRef<
  SVGSVGElement,
  {
    radar: Radar;
    blips: readonly ShownBlip[];
    matching: readonly ShownBlip[];
    focus: string | undefined;
    onFocus(quadrantId: string | undefined): void;
    /** What places the blips, where that is not the declared policy of today. */
    whatIf?: RadarWhatIf;
  }
>(function RadarFigureWithRef(props, svg) {
  const { radar, blips, matching, focus, onFocus } = props;
  const classes = useStyles();
  const keysId = useId();
  const { t } = useTexts(trendRadarTranslationRef);
  const open = useOpenTopic(radar.id);
  const openWorking = useOpenBlipWorking();
  const topicPath = useTopicPath(radar.id);
  const portalPath = usePortalPath();
  const { ref: measured, width: widthPixels } =
    useMeasuredWidth<HTMLDivElement>(FIRST_GUESS_PIXELS);
  useFocusOnReturn(measured, useWayBack(), matching);
  const picture = useRadarLayout(radar, blips);
  const frame = useFrame(radar, picture.layout, focus);
  const blipById = useMemo(
    () => new Map(blips.map(blip => [blip.topicId, blip])),
    [blips],
  );
  const hrefOf = useCallback(
    (topicId: string) => `${portalPath}${topicPath(topicId)}`,
    [portalPath, topicPath],
  );
  return (
    <figure className={classes.root}>
      <FocusPicker
        radar={radar}
        matching={matching}
        focus={focus}
        onFocus={onFocus}
      />
      <div ref={measured} className={classes.drawing}>
        <RadarSvg
          ref={svg}
          radar={radar}
          blips={blips}
          matching={matching}
          picture={picture}
          frame={frame}
          widthPixels={widthPixels}
          label={t('radar.figure.label', {
            title: radar.title,
            shown: formatNumber(matching.length),
            total: formatNumber(radar.blipCount),
          })}
          describedBy={keysId}
          hrefOf={hrefOf}
          onOpen={open}
          onEscape={() => onFocus(undefined)}
          onWorking={topicId => openWorking({ radarId: radar.id, topicId })}
        />
        <BlipTooltip
          radar={radar}
          blipById={blipById}
          placedById={picture.placedById}
          frame={frame}
          onReach={topicId => linkOfBlip(measured.current, topicId)?.focus()}
        />
        <VisuallyHidden id={keysId}>{t('radar.figure.keys')}</VisuallyHidden>
      </div>
      <RadarLegend
        radar={radar}
        whatIf={props.whatIf}
        namesRings={
          !areRingsNamed(
            radar,
            picture.layout,
            (RING_TITLE_PIXELS * frame.width) / widthPixels,
          )
        }
      />
    </figure>
  );
});
