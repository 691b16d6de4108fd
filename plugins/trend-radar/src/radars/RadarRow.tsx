import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  formatNumber,
  formatPeriod,
  OwnerLink,
  plainWord,
  Radar,
  StateChip,
  StateName,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarHistoryRouteRef, radarRouteRef } from '../routes';
import { hasSignal } from '../radar/hasSignal';
import { useRecentMoves } from '../radar/recent/useRecentMoves';
import { trendRadarTranslationRef } from '../translation';
import { RadarThumbnail } from './RadarThumbnail';

const CHIPS: Record<Radar['state'], StateName> = {
  empty: 'never',
  computing: 'running',
  ready: 'fresh',
  stale: 'stale',
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '132px minmax(0, 1fr)',
    gap: theme.spacing(1, 3),
    alignItems: 'center',
    padding: theme.spacing(3),
    marginBottom: theme.spacing(2),
    borderRadius: 8,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    position: 'relative',
    '&:hover': { borderColor: theme.palette.text.secondary },
    [`@media (max-width: 560px)`]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    margin: 0,
    fontSize: 20,
    fontWeight: 600,
  },
  title: {
    color: theme.palette.text.primary,
    // The whole row leads to the radar.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible::after': {
      outline: `2px solid ${theme.palette.primary.main}`,
      borderRadius: 8,
    },
  },
  description: {
    margin: theme.spacing(0.5, 0, 2),
    maxWidth: 720,
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 4),
    margin: 0,
    fontSize: 14,
    '& dt': { fontSize: 13, color: theme.palette.text.secondary },
    '& dd': {
      margin: 0,
      fontWeight: 500,
      fontVariantNumeric: 'tabular-nums',
      position: 'relative',
      zIndex: 1,
    },
  },
}));

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** How many moved in the last quarter, and the way to them; nothing where the radar tells of no longer time. */
function RecentFact({ radar }: { radar: Radar }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const moves = useRecentMoves(radar);
  if (!moves) return null;
  const { count, span } = moves;
  const period = t(`radar.period.${span.step}`);
  const number = formatNumber(count);
  return (
    <Fact name={t('radars.recent', { number: String(span.periods), period })}>
      {count === 0 ? (
        number
      ) : (
        <Link
          to={`${radarPath({ radarId: radar.id })}?moved=${span.id}`}
          aria-label={t('radars.recentLink', {
            ...{ number, period, radar: radar.title },
            periods: String(span.periods),
          })}
        >
          {number}
        </Link>
      )}
    </Fact>
  );
}

function RadarFacts({ radar }: { radar: Radar }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const step = radar.signal?.step ?? 'month';
  const historyPath = useRouteRef(radarHistoryRouteRef);
  return (
    <dl className={classes.facts}>
      <Fact name={t('radars.blips')}>{formatNumber(radar.blipCount)}</Fact>
      <Fact
        name={t('radars.moved', {
          count: radar.policy.movementPeriods,
          number: String(radar.policy.movementPeriods),
          period: t(`radar.period.${step}`),
        })}
      >
        {formatNumber(radar.movedCount)}
      </Fact>
      <RecentFact radar={radar} />
      <Fact name={t('radars.asOf')}>
        {radar.dataAsOf ? formatPeriod(radar.dataAsOf, step) : '–'}
      </Fact>
      <Fact name={t('radars.signal')}>
        {radar.signal?.title ??
          t(hasSignal(radar) ? 'radars.noSignal' : 'radars.decided')}
      </Fact>
      {radar.owner && (
        <Fact name={t('radars.owner')}>
          <OwnerLink owner={radar.owner} />
        </Fact>
      )}
      <Fact name={t('radars.definition')}>
        <Link
          to={historyPath({ radarId: radar.id })}
          aria-label={t('radars.history', { radar: radar.title })}
        >
          {t('radars.historyShort')}
        </Link>
      </Fact>
    </dl>
  );
}

/** One radar of the list: what it is, how much it holds, how much moved, how fresh it is. */
export function RadarRow({ radar }: { radar: Radar }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const { progress, state } = radar;
  const isKnown = Object.hasOwn(CHIPS, state);
  const knownWords =
    state === 'computing' && progress?.total
      ? t('radars.progress', {
          done: formatNumber(progress.done),
          total: formatNumber(progress.total),
          what: progress.what,
        })
      : t(`radars.state.${state}`);
  return (
    <article className={classes.root}>
      <RadarThumbnail radar={radar} />
      <div>
        <h2 className={classes.head}>
          <Link
            to={radarPath({ radarId: radar.id })}
            className={classes.title}
            underline="none"
          >
            {radar.title}
          </Link>
          <StateChip
            state={isKnown ? CHIPS[state] : 'unknown'}
            label={isKnown ? knownWords : plainWord(state)}
          />
        </h2>
        <p className={classes.description}>{radar.description}</p>
        <RadarFacts radar={radar} />
      </div>
    </article>
  );
}
