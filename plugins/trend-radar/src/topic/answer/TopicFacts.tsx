import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  BlipDetail,
  Radar,
  StateChip,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../../radar/hasSignal';
import { radarRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';
import { MovementChip } from './MovementChip';
import { RingFacts } from './RingFacts';
import { AsOf, useFactStyles } from './TrendFacts';

/** Ring and radar, verdict, movement, and from when all this is. */
export function TopicFacts(props: {
  radar: Radar;
  blip: BlipDetail | undefined;
  isAbsent: boolean;
  analysis: TrendAnalysis | undefined;
}) {
  const { radar, blip, analysis } = props;
  const classes = useFactStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const link = (
    <Link to={radarPath({ radarId: radar.id })} underline="always">
      {radar.title}
    </Link>
  );
  const verdict =
    analysis?.verdict ?? (blip && isSuggested(blip) ? blip.verdict : undefined);
  return (
    <span className={classes.root}>
      {blip && (
        <RingFacts radar={radar} blip={blip}>
          {link}
        </RingFacts>
      )}
      {props.isAbsent && (
        <span>
          {t('topic.answer.notOnRadar')} {link}
        </span>
      )}
      {verdict && <StateChip state={verdict} />}
      {blip && <MovementChip radar={radar} blip={blip} />}
      {radar.state === 'stale' && <StateChip state="stale" />}
      {radar.state === 'computing' && <StateChip state="computing" />}
      {analysis && <AsOf analysis={analysis} />}
    </span>
  );
}
