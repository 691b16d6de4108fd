import { makeStyles } from '@material-ui/core/styles';
import { Collector, useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { TextWithTime } from '../TextWithTime';
import { useCountWords } from './useCountWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 3),
    margin: 0,
    fontSize: 13,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** A collector that needs nothing, among many: when it succeeded, when it runs again, what it keeps. */
export function CollectorLine({ collector }: { collector: Collector }) {
  const { lastSuccessAt, nextRunAt, totals } = collector;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const countWords = useCountWords();
  return (
    <p className={classes.root}>
      <span>
        {lastSuccessAt ? (
          <TextWithTime
            write={time => t('sources.collector.line.lastSuccess', { time })}
            at={lastSuccessAt}
          />
        ) : (
          t('sources.collector.line.neverSucceeded')
        )}
      </span>
      {nextRunAt && (
        <span>
          <TextWithTime
            write={time => t('sources.collector.line.nextRun', { time })}
            at={nextRunAt}
          />
        </span>
      )}
      <span>{countWords(totals)}</span>
    </p>
  );
}
