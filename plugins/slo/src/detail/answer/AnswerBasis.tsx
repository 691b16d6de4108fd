import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatDuration,
  formatShare,
  SloDetail,
  SloEvaluation,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

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

/** How sure the answer is: what is counted, how much of it is known, by which definition, as of when. */
export function AnswerBasis(props: {
  slo: SloDetail;
  evaluation: SloEvaluation;
  isCalendar: boolean;
}) {
  const { slo, evaluation } = props;
  const { window, summed, coverage } = evaluation;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const aheadMs = Date.parse(window.end) - Date.parse(summed.end);
  const said: ReactNode[] = [
    t('detail.answer.basis.window', {
      start: <Time at={summed.start} />,
      end: <Time at={summed.end} />,
    }),
    props.isCalendar &&
      aheadMs > 0 &&
      t('detail.answer.basis.ahead', { duration: formatDuration(aheadMs) }),
    coverage !== null &&
      t('detail.answer.basis.coverage', { share: formatShare(coverage) }),
    t('detail.answer.basis.version', { version: String(slo.version) }),
    slo.computedAt &&
      t('detail.answer.basis.evaluated', { at: <Time at={slo.computedAt} /> }),
  ].filter(Boolean);
  return (
    <p className={classes.root}>
      <span className={classes.name}>{t('detail.answer.basis.title')}.</span>{' '}
      {said.map((sentence, index) => (
        <span key={index}>{sentence} </span>
      ))}
    </p>
  );
}
