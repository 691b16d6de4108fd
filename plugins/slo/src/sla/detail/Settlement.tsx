import { makeStyles } from '@material-ui/core/styles';
import {
  SlaPeriodWithWorking,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 13,
    lineHeight: 1.4,
    color: theme.palette.text.secondary,
  },
  would: { maxWidth: 320, whiteSpace: 'normal' },
}));

/** Whether a period that is over is final, and what it would be had its exclusions been known before. */
export function Settlement({ period }: { period: SlaPeriodWithWorking }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { settledAt, settlesAt, wouldNowBe } = period;
  return (
    <div className={classes.root}>
      {settledAt &&
        t('sla.detail.periods.settledAt', { at: <Time at={settledAt} /> })}
      {settlesAt &&
        t('sla.detail.periods.settlesAt', { at: <Time at={settlesAt} /> })}
      {wouldNowBe && <div className={classes.would}>{wouldNowBe.inWords}</div>}
    </div>
  );
}
