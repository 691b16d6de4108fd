import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  BlipKey,
  ErrorState,
  formatPeriod,
  LoadingState,
  Radar,
  RingDecision,
  Time,
  useBlipDecisions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../../radar/titleOf';
import { trendRadarTranslationRef } from '../../translation';
import { RingBadge } from '../answer/RingBadge';
import { Decider } from './Decider';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: 14 },
  line: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minHeight: 40,
    padding: theme.spacing(0.5, 0),
    lineHeight: 1.45,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  reason: {
    display: 'block',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    color: theme.palette.text.secondary,
  },
  none: { margin: 0, fontSize: 14, color: theme.palette.text.secondary },
}));

/** Everything that was decided for a topic, the latest first. */
export function DecisionHistory(props: { radar: Radar; blipKey: BlipKey }) {
  const { radar, blipKey } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const decisions = useBlipDecisions(blipKey);
  if (decisions.isPending) return <LoadingState shape="table" />;
  if (decisions.error && decisions.items.length === 0) {
    return (
      <ErrorState
        title={t('topic.decision.history.failed')}
        error={decisions.error}
        onRetry={decisions.retry}
      />
    );
  }
  if (decisions.items.length === 0) {
    return <p className={classes.none}>{t('topic.decision.history.none')}</p>;
  }
  return (
    <>
      <ol
        reversed
        className={classes.list}
        aria-label={t('topic.decision.history.label')}
      >
        {decisions.items.map(one => (
          <Entry key={one.number} radar={radar} decision={one} />
        ))}
      </ol>
      {decisions.error && (
        <ErrorState
          title={t('topic.decision.history.failed')}
          error={decisions.error}
          onRetry={decisions.hasMore ? decisions.loadMore : decisions.retry}
        />
      )}
      {decisions.hasMore && !decisions.error && (
        <Button size="small" onClick={decisions.loadMore}>
          {t('topic.decision.history.more')}
        </Button>
      )}
    </>
  );
}

function Entry(props: { radar: Radar; decision: RingDecision }) {
  const { radar, decision } = props;
  const { kind, ring, suggestedRing, by, at, reason } = decision;
  const { importedFrom, importedAt } = decision;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const did =
    kind === 'override'
      ? t(
          suggestedRing === null
            ? 'topic.decision.history.overrideUnknown'
            : 'topic.decision.history.override',
          { suggested: titleOf(radar.rings, suggestedRing ?? '') },
        )
      : t(`topic.decision.history.${kind}`);
  return (
    <li className={classes.line}>
      {ring === null ? <span>–</span> : <RingBadge radar={radar} ring={ring} />}
      <span>
        {importedFrom ? (
          <>
            {formatPeriod(at.slice(0, 10), 'day')}:{' '}
            {importedAt
              ? t('topic.decision.history.imported', {
                  from: importedFrom,
                  by: <Decider by={by} />,
                  importedAt: <Time at={importedAt} />,
                })
              : t('topic.decision.history.importedSome', {
                  from: importedFrom,
                  by: <Decider by={by} />,
                })}
          </>
        ) : (
          <>
            <Time at={at} />: <Decider by={by} /> {did}
          </>
        )}
        {reason && <span className={classes.reason}>{reason}</span>}
      </span>
    </li>
  );
}
