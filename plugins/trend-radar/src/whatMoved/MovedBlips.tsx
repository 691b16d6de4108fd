import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  Blip,
  BlipWorkings,
  ErrorState,
  formatNumber,
  LoadingState,
  Radar,
  useBlips,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { MovedBlip } from './MovedBlip';

const TOWARD = {
  sort: 'change' as const,
  movement: ['in' as const, 'new' as const],
};
const AWAY = { sort: 'change' as const, movement: ['out' as const] };
/** Of all lines, kept for what moved away: it is seldom what changed most, and often what somebody must act on. */
const SHARE_AWAY = 0.3;

/** The blips that changed most among those that moved, some of those that moved away among them. */
function useMoved(radarId: string, most: number) {
  const toward = useBlips(radarId, TOWARD, { most });
  const away = useBlips(radarId, AWAY, { most });
  const pages = toward.data &&
    away.data && { toward: toward.data, away: away.data };
  const error = toward.error ?? away.error;
  const refetch = () => {
    toward.refetch();
    away.refetch();
  };
  if (!pages) return { data: undefined, error, refetch };
  const least = Math.min(
    pages.away.matchingCount,
    Math.max(1, Math.floor(most * SHARE_AWAY)),
  );
  const shownToward = pages.toward.items.slice(0, most - least);
  const shownAway = pages.away.items.slice(0, most - shownToward.length);
  const data = {
    matchingCount: pages.toward.matchingCount + pages.away.matchingCount,
    shown: [...shownToward, ...shownAway].sort(byChange),
  };
  return { data, error, refetch };
}

function byChange(a: Blip, b: Blip): number {
  return Math.abs(b.changeOfYear ?? 0) - Math.abs(a.changeOfYear ?? 0);
}

const useStyles = makeStyles(theme => ({
  name: {
    margin: 0,
    fontSize: 14,
    fontWeight: 600,
    // As high as a finger needs, next to the first topic.
    '& a': { display: 'inline-block', lineHeight: '24px' },
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    alignItems: 'baseline',
    fontSize: 13,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { marginTop: theme.spacing(1) },
  foot: { marginTop: theme.spacing(1.5) },
}));

/** The blips of one radar that moved and changed most, and the way to the radar. */
export function MovedBlips(props: {
  radar: Radar;
  most: number;
  /** Whether it is told which radar this is, for there are others beside it. */
  isNamed: boolean;
}) {
  const { radar, most, isNamed } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const { data, error, refetch } = useMoved(radar.id, most);
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
  const { shown } = data;
  const count = shown.length > 0 && (
    <span>
      {t('whatMoved.moved', {
        shown: formatNumber(shown.length),
        total: formatNumber(data.matchingCount),
        ...period,
      })}
    </span>
  );
  return (
    <BlipWorkings>
      {isNamed && (
        <div className={`${classes.about} ${classes.head}`}>
          <h3 className={classes.name}>
            <Link to={radarPath({ radarId: radar.id })}>{radar.title}</Link>
          </h3>
          {count}
        </div>
      )}
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
      {!isNamed && (
        <div className={`${classes.about} ${classes.foot}`}>
          {count}
          <Link to={radarPath({ radarId: radar.id })}>
            {t('whatMoved.open', { title: radar.title })}
          </Link>
        </div>
      )}
    </BlipWorkings>
  );
}
