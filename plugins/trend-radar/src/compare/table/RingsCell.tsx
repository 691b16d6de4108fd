import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  BlipDetail,
  ComparedTopic,
  Radar,
  useBlip,
  useRadar,
  useTexts,
  useTopic,
} from '@almanac/backstage-plugin-insights-react';
import { useDecisionWords } from '../../radar/useDecisionWords';
import { radarRouteRef } from '../../routes';
import { RingBadge } from '../../topic/answer/RingBadge';
import { trendRadarTranslationRef } from '../../translation';
import { radarOfTopic } from '../chosen/radarOfTopic';
import { useCellStyles } from './useCellStyles';

/** The ring that is suggested for a topic, and the decided one beside it, on the radar that is wanted or its first. */
export function RingsCell(props: {
  topic: ComparedTopic;
  radarId: string | undefined;
}) {
  const { topicId, title } = props.topic;
  // An unknown topic is on no radar; asking for it would fail.
  if (title === null) return <>—</>;
  return <RingsOfTopic topicId={topicId} radarId={props.radarId} />;
}

function RingsOfTopic(props: { topicId: string; radarId: string | undefined }) {
  const { topicId } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const { data, error } = useTopic(topicId);
  if (!data) return <>{error ? t('compare.table.unreachable') : '…'}</>;
  const radarId = radarOfTopic(data, props.radarId);
  if (!radarId) return <>{t('compare.table.notOn')}</>;
  return <RingsOnRadar topicId={topicId} radarId={radarId} />;
}

function RingsOnRadar(props: { topicId: string; radarId: string }) {
  const { topicId, radarId } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const radar = useRadar(radarId);
  const blip = useBlip(radarId, topicId);
  if (radar.data && blip.data) {
    return <Rings radar={radar.data} blip={blip.data} />;
  }
  const error = radar.error ?? blip.error;
  return <>{error ? t('compare.table.unreachable') : '…'}</>;
}

/** What is suggested, what is decided, and what else is to be said of that: that it is overdue, or left behind. */
function Rings({ radar, blip }: { radar: Radar; blip: BlipDetail }) {
  const classes = useCellStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const decisionWords = useDecisionWords(radar)(blip);
  const { ring, decision } = blip;
  return (
    <div className={classes.rings}>
      <span className={classes.ring}>
        <RingBadge radar={radar} ring={ring} />
        <span className={classes.quiet}>{t('compare.table.suggested')}</span>
      </span>
      {decision && (
        <span className={classes.ring}>
          <RingBadge radar={radar} ring={decision.ring} />
          <span className={classes.quiet}>{t('compare.table.decided')}</span>
        </span>
      )}
      {decision && decisionWords.length > 1 && (
        <span className={classes.quiet}>
          {decisionWords.slice(1).join(', ')}
        </span>
      )}
      <Link to={radarPath({ radarId: radar.id })} className={classes.quiet}>
        {t('compare.table.on', { radar: radar.title })}
      </Link>
    </div>
  );
}
