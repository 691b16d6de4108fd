import { makeStyles } from '@material-ui/core/styles';
import {
  BlipDetail,
  formatPeriod,
  Notice,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../../radar/titleOf';
import { trendRadarTranslationRef } from '../../translation';
import { RingBadge } from '../answer/RingBadge';
import { useDecisionSentence } from './useDecisionSentence';

const useStyles = makeStyles(theme => ({
  line: { margin: theme.spacing(0, 0, 1), fontSize: 14, lineHeight: 1.5 },
  reason: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

/** What stands: who decided which ring, why, until when, and whether the evidence has left it behind. */
export function Standing(props: { radar: Radar; blip: BlipDetail }) {
  const { radar, blip } = props;
  const { decision } = blip;
  const classes = useStyles();
  const sentence = useDecisionSentence(radar);
  const { t } = useTexts(trendRadarTranslationRef);
  const step = radar.signal?.step ?? 'month';
  if (!decision) {
    return <p className={classes.line}>{t('topic.decision.none')}</p>;
  }
  const { ring, reason, reviewOn, isReviewOverdue, drift } = decision;
  const day = reviewOn && formatPeriod(reviewOn, 'day');
  return (
    <>
      <p className={classes.line}>
        <RingBadge radar={radar} ring={ring} />
      </p>
      <p className={classes.line}>
        {sentence(decision)}{' '}
        {day && !isReviewOverdue && t('topic.decision.reviewOn', { day })}{' '}
        {!radar.rings.some(({ id }) => id === ring) &&
          t('topic.decision.goneRing')}
      </p>
      {reason && (
        <p className={`${classes.line} ${classes.reason}`}>
          {t('topic.decision.reason', { reason })}
        </p>
      )}
      {drift && (
        <Notice tone="attention" icon="warning">
          {t('topic.decision.drift', {
            since: formatPeriod(drift.since, step),
            count: drift.periods,
            number: String(drift.periods),
            period: t(`radar.period.${step}`),
            ring: titleOf(radar.rings, blip.ring),
          })}
        </Notice>
      )}
      {day && isReviewOverdue && (
        <Notice tone="attention" icon="warning">
          {t('topic.decision.overdue', { day })}
        </Notice>
      )}
    </>
  );
}
