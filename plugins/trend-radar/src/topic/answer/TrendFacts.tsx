import { makeStyles } from '@material-ui/core/styles';
import {
  formatPeriod,
  StateChip,
  Time,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

export const useFactStyles = makeStyles(theme => ({
  root: {
    // The facts and the way to their working share one row, and wrap as one.
    display: 'contents',
    '& > *': { marginRight: theme.spacing(1) },
    fontSize: 14,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Verdict, and from when it is, of a topic that is shown by itself. */
export function TrendFacts(props: {
  isOnNoRadar: boolean;
  analysis: TrendAnalysis | undefined;
}) {
  const { analysis } = props;
  const classes = useFactStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <span className={classes.root}>
      {props.isOnNoRadar && <span>{t('topic.answer.onNoRadar')}</span>}
      {analysis && <StateChip state={analysis.verdict} />}
      {analysis && <AsOf analysis={analysis} />}
    </span>
  );
}

/** The last period that an analysis knows, and when it was made. */
export function AsOf({ analysis }: { analysis: TrendAnalysis }) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <>
      {analysis.latest && (
        <span>
          {t('topic.answer.asOf', {
            period: formatPeriod(analysis.latest.at, analysis.window.step),
          })}
        </span>
      )}
      <span>
        {t('topic.answer.computedAt')} <Time at={analysis.working.computedAt} />
      </span>
    </>
  );
}
