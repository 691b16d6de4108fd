import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  formatNumber,
  formatShare,
  PagePart,
  Radar,
  RadarTrackRecord,
  useRadarTrackRecord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../../radar/titleOf';
import { radarRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';
import { useSaid } from '../useSaid';

type Score = RadarTrackRecord['rings'][number];

/** How far to trust the suggestion: what became of earlier ones of the same ring. Nothing where no record is kept. */
export function RingTrackRecord(props: { radar: Radar; ring: string }) {
  const { radar, ring } = props;
  const classes = useSaid();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const { data } = useRadarTrackRecord(radar.id);
  if (!data) return null;
  const title = titleOf(radar.rings, ring);
  const score = data.rings.find(one => one.ring === ring);
  return (
    <PagePart title={t('topic.ring.trackRecord')}>
      <p className={classes.note}>
        {score && score.precision !== null
          ? t('topic.ring.stood', said(score, score.precision, title))
          : t('topic.ring.notJudged', { ring: title })}{' '}
        <Link
          to={`${radarPath({ radarId: radar.id })}#track-record`}
          underline="always"
        >
          {t('topic.ring.wholeRecord')}
        </Link>
      </p>
    </PagePart>
  );
}

function said({ suggested, both }: Score, precision: number, ring: string) {
  return {
    count: suggested,
    number: formatNumber(suggested),
    stood: formatNumber(both),
    share: formatShare(precision),
    ring,
  };
}
