import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  keepTogether,
  TopicAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    flex: '1 0 100%',
    margin: theme.spacing(0, 0, 0.5),
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  name: { fontWeight: 600, color: theme.palette.text.primary },
}));

/** How sure the answer is: what the verdict rests on, where it leads, how often such forecasts held, what is missing. */
export function HowSure({ analysis, explanation }: TopicAnalysis) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { window } = analysis;
  const foreseen = explanation.facts.find(
    fact => fact.evidence.kind === 'forecast',
  );
  const said = [
    analysis.verdictReason,
    foreseen?.text,
    window.spacing !== undefined &&
      t('topic.answer.spacing', {
        spacing: formatNumber(window.spacing),
        period: t(`radar.period.${window.step}`),
      }),
    window.missing > 0 &&
      window.spacing === undefined &&
      t('topic.answer.missing', {
        missing: formatNumber(window.missing),
        number: formatNumber(window.periods),
        period: t(`radar.period.${window.step}`),
      }),
  ].filter(Boolean);
  return (
    <p className={classes.root}>
      <span className={classes.name}>{t('topic.answer.howSure')}.</span>{' '}
      {keepTogether(said.join(' '))}
    </p>
  );
}
