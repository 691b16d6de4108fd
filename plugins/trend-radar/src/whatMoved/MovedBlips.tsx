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
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { MovedBlip } from './MovedBlip';
import { Moved, useMoved } from './useMoved';

const useStyles = makeStyles(theme => ({
  name: {
    margin: 0,
    fontSize: 14,
    fontWeight: 600,
    // As high as a finger needs, next to the first topic.
    '& a': { display: 'inline-block', lineHeight: '24px' },
  },
  earlier: {
    margin: theme.spacing(1, 0, 0),
    fontSize: 13,
    fontWeight: 600,
    color: theme.palette.text.secondary,
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

/** The blips of one radar that moved and changed most, those of the last quarter first, and the way to the radar. */
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
  const { data, error, refetch } = useMoved(radar, most);
  const period = useMovedPeriod(radar);
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
  const { recent, earlier } = data;
  const shown = recent.length + earlier.length;
  const path = radarPath({ radarId: radar.id });
  const count = shown > 0 && <MovedCount radar={radar} moved={data} />;
  return (
    <BlipWorkings>
      {isNamed && (
        <div className={`${classes.about} ${classes.head}`}>
          <h3 className={classes.name}>
            <Link to={path}>{radar.title}</Link>
          </h3>
          {count}
        </div>
      )}
      {radar.state === 'computing' && (
        <p role="status">{t('whatMoved.computing', { title: radar.title })}</p>
      )}
      {shown === 0 && radar.state !== 'computing' && (
        <p>{t('whatMoved.none', period)}</p>
      )}
      <BlipLines radar={radar} blips={recent} />
      {recent.length > 0 && earlier.length > 0 && (
        <p className={classes.earlier}>{t('whatMoved.earlier')}</p>
      )}
      <BlipLines radar={radar} blips={earlier} />
      {!isNamed && (
        <div className={`${classes.about} ${classes.foot}`}>
          {count}
          <Link to={path}>{t('whatMoved.open', { title: radar.title })}</Link>
        </div>
      )}
    </BlipWorkings>
  );
}

function BlipLines(props: { radar: Radar; blips: Blip[] }) {
  const classes = useStyles();
  const { radar, blips } = props;
  if (blips.length === 0) return null;
  return (
    <ul className={classes.list}>
      {blips.map(blip => (
        <MovedBlip key={blip.topicId} radar={radar} blip={blip} />
      ))}
    </ul>
  );
}

/** All the time that a radar tells of, in words. */
function useMovedPeriod(radar: Radar) {
  const { t } = useTexts(trendRadarTranslationRef);
  return {
    number: String(radar.policy.movementPeriods),
    period: t(`radar.period.${radar.signal?.step ?? 'month'}`),
  };
}

/** How many moved over what time, and the way to all that moved in the last quarter. */
function MovedCount(props: { radar: Radar; moved: Moved }) {
  const { radar } = props;
  const { span, recent, earlier, recentCount, totalCount } = props.moved;
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const period = useMovedPeriod(radar);
  const total = formatNumber(totalCount);
  if (!span) {
    const shown = formatNumber(recent.length + earlier.length);
    return <span>{t('whatMoved.moved', { shown, total, ...period })}</span>;
  }
  const words = {
    ...{ total, ...period, recent: formatNumber(recentCount) },
    quarter: String(span.periods),
  };
  if (recentCount === 0)
    return <span>{t('whatMoved.movedBefore', words)}</span>;
  return (
    <span>
      <Link
        to={`${radarPath({ radarId: radar.id })}?moved=${span.id}`}
        underline="always"
      >
        {t('whatMoved.movedLately', words)}
      </Link>
      {t('whatMoved.movedInAll', words)}
    </span>
  );
}
