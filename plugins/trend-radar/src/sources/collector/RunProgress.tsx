import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import {
  Collector,
  CollectorRun,
  formatDuration,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { runDuration } from '../model/runDuration';
import { useCountWords } from './useCountWords';

const useStyles = makeStyles(theme => ({
  root: {
    maxWidth: 720,
    margin: theme.spacing(0, 0, 2.5),
    fontSize: 14,
    fontVariantNumeric: 'tabular-nums',
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    marginBottom: theme.spacing(0.75),
  },
  written: { color: theme.palette.text.secondary },
}));

function useProgressWords(run: CollectorRun | null): string {
  const { t } = useTexts(trendRadarTranslationRef);
  if (!run?.progress) {
    return t('sources.collector.progress.starting');
  }
  const { done, total, what } = run.progress;
  return total
    ? t('sources.collector.progress.counted', {
        done: formatNumber(done),
        total: formatNumber(total),
        what,
      })
    : t('sources.collector.progress.open', { done: formatNumber(done), what });
}

/** How far the run under way is; nothing when there is none. */
export function RunProgress(props: { collector: Collector; now: number }) {
  const { running, title, lastRun } = props.collector;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const words = useProgressWords(lastRun);
  const countWords = useCountWords();
  if (!running || !lastRun) {
    return null;
  }
  const { done, total } = lastRun.progress ?? { done: 0, total: null };
  return (
    <div className={classes.root}>
      <div className={classes.words}>
        <span>{words}</span>
        <span className={classes.written}>
          {t('sources.collector.progress.written', {
            what: countWords(lastRun.written),
            duration: formatDuration(runDuration(lastRun, props.now)),
          })}
        </span>
      </div>
      <LinearProgress
        aria-label={t('sources.collector.progress.label', { title })}
        aria-valuetext={words}
        variant={total ? 'determinate' : 'indeterminate'}
        value={total ? Math.min(100, (100 * done) / total) : undefined}
      />
    </div>
  );
}
