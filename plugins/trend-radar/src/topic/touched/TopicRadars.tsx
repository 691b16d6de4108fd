import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  BlipDetail,
  Radar,
  TopicDetail,
  useBlip,
  useRadar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { shownRing } from '../../radar/shownRing';
import { titleOf } from '../../radar/titleOf';
import { useDecisionWords } from '../../radar/useDecisionWords';
import { topicRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';
import { RingBadge } from '../answer/RingBadge';
import { useLines } from './useLines';

const useStyles = makeStyles({ ring: { display: 'inline-flex', gap: 8 } });

/** The ring that the topic is drawn in, as on the radar itself, and what people decided on it. */
function Standing(props: { radar: Radar; blip: BlipDetail }) {
  const { radar, blip } = props;
  const classes = { ...useLines(), own: useStyles() };
  const words = useDecisionWords(radar)(blip);
  const quadrant = titleOf(radar.quadrants, blip.quadrant);
  return (
    <span className={classes.own.ring}>
      <RingBadge radar={radar} ring={shownRing(radar, blip)} />
      <span className={classes.quiet}>{[...words, quadrant].join(', ')}</span>
    </span>
  );
}

function RadarLine(props: { radarId: string; topicId: string }) {
  const { radarId, topicId } = props;
  const classes = useLines();
  const { t } = useTexts(trendRadarTranslationRef);
  const topicPath = useRouteRef(topicRouteRef);
  const radar = useRadar(radarId);
  const blip = useBlip(radarId, topicId);
  const error = radar.error ?? blip.error;
  return (
    <li className={classes.line}>
      <Link to={topicPath({ radarId, topicId })}>
        {radar.data?.title ?? radarId}
      </Link>
      {radar.data && blip.data ? (
        <Standing radar={radar.data} blip={blip.data} />
      ) : (
        error && (
          <span className={classes.quiet}>
            {t('topic.touched.unreachable', { reason: error.message })}
          </span>
        )
      )}
    </li>
  );
}

/** Every radar that has the topic, and where it stands there. */
export function TopicRadars({ topic }: { topic: TopicDetail }) {
  const classes = useLines();
  const { t } = useTexts(trendRadarTranslationRef);
  if (topic.radars.length === 0) {
    return <p className={classes.note}>{t('topic.touched.noRadars')}</p>;
  }
  return (
    <ul className={classes.list}>
      {topic.radars.map(radarId => (
        <RadarLine key={radarId} radarId={radarId} topicId={topic.id} />
      ))}
    </ul>
  );
}
