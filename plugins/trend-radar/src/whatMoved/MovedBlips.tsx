import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  BlipWorkings,
  ErrorState,
  formatNumber,
  LoadingState,
  Radar,
  useBlips,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { MovedBlip } from './MovedBlip';

const MOVED = {
  sort: 'attention' as const,
  movement: ['in' as const, 'out' as const, 'new' as const],
};
const SHOWN = { most: 7 };

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    marginTop: theme.spacing(1.5),
    fontSize: 13,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** The blips of one radar that moved last, and the way to the radar. */
export function MovedBlips({ radar }: { radar: Radar }) {
  const classes = useStyles();
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const { data, error, refetch } = useBlips(radar.id, MOVED, SHOWN);
  const period = {
    number: String(radar.policy.movementPeriods),
    period: t(`radar.period.${radar.signal?.step ?? 'month'}`),
  };
  if (!data) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('whatMoved.error.stillWorks')}
        onRetry={refetch}
      />
    ) : (
      <LoadingState shape="table" />
    );
  }
  const shown = data.items.slice(0, SHOWN.most);
  return (
    <BlipWorkings>
      {radar.state === 'computing' && (
        <p role="status">{t('whatMoved.computing', { title: radar.title })}</p>
      )}
      {shown.length === 0 && radar.state !== 'computing' && (
        <p>{t('whatMoved.none', period)}</p>
      )}
      <ul className={classes.list}>
        {shown.map(blip => (
          <MovedBlip key={blip.topicId} radar={radar} blip={blip} />
        ))}
      </ul>
      <div className={classes.foot}>
        {shown.length > 0 && (
          <span>
            {t('whatMoved.moved', {
              shown: formatNumber(shown.length),
              total: formatNumber(data.matchingCount),
              ...period,
            })}
          </span>
        )}
        <Link to={radarPath({ radarId: radar.id })}>
          {t('whatMoved.open', { title: radar.title })}
        </Link>
      </div>
    </BlipWorkings>
  );
}
