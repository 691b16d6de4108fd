import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  Collector,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { conditionOf } from '../model/conditionOf';
import { TextWithTime } from '../TextWithTime';

const useStyles = makeStyles(theme => ({
  root: {
    borderLeft: '3px solid',
    padding: theme.spacing(0, 0, 0, 2),
    margin: theme.spacing(0, 0, 2.5),
    maxWidth: 760,
    fontSize: 14,
    '& p': { margin: theme.spacing(0.75, 0, 0) },
  },
  title: { margin: 0, fontSize: 14, fontWeight: 600 },
  error: { fontFamily: 'monospace', fontSize: 13, overflowWrap: 'anywhere' },
}));

function Line(props: { name: string; children: ReactNode }) {
  return (
    <p>
      <strong>{props.name}.</strong> {props.children}
    </p>
  );
}

function useTitle({ lastRun }: Collector, isFailure: boolean): string {
  const { t } = useTexts(trendRadarTranslationRef);
  if (!isFailure) {
    return t('sources.collector.failure.interrupted');
  }
  return lastRun && lastRun.attempt > 1
    ? t('sources.collector.failure.failedAttempt', {
        attempt: String(lastRun.attempt),
      })
    : t('sources.collector.failure.failed');
}

/** A run that failed or was cut off: what failed, what still works, when it is tried again, how to mend it. */
export function FailureNotice(props: { collector: Collector; now: number }) {
  const { collector, now } = props;
  const { lastRun, lastSuccessAt, nextRunAt } = collector;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const palette = toneColours[usePaletteMode()];
  const condition = conditionOf(collector);
  const isFailure = lastRun?.state === 'failed';
  const title = useTitle(collector, isFailure);
  const isCutOff = ['interrupted', 'running'].includes(lastRun?.state ?? '');
  if (condition === 'running' || !(isFailure || isCutOff)) {
    return null;
  }
  const { text } = isFailure ? palette.act : palette.attention;
  return (
    <section className={classes.root} style={{ borderColor: text }}>
      <h3 className={classes.title} style={{ color: text }}>
        {title}
      </h3>
      <p className={classes.error}>
        {lastRun?.error ?? t('sources.collector.failure.gone')}
      </p>
      <Line name={t('sources.collector.failure.stillWorks')}>
        {lastSuccessAt ? (
          <TextWithTime
            write={time => t('sources.collector.failure.keeps', { time })}
            at={lastSuccessAt}
          />
        ) : (
          t('sources.collector.failure.keepsNothing')
        )}
      </Line>
      {nextRunAt && (
        <Line name={t('sources.collector.failure.again')}>
          {Date.parse(nextRunAt) > now ? (
            <TextWithTime
              write={time => t('sources.collector.failure.retry', { time })}
              at={nextRunAt}
              relativeTo={now}
            />
          ) : (
            t('sources.collector.failure.retryNow')
          )}
        </Line>
      )}
      <Line name={t('sources.collector.failure.mend')}>
        {t(
          isFailure
            ? 'sources.collector.failure.mendFailed'
            : 'sources.collector.failure.mendInterrupted',
        )}
      </Line>
    </section>
  );
}
