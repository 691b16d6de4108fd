import { makeStyles } from '@material-ui/core/styles';
import {
  BlipDetail,
  formatPeriod,
  Radar,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { RingBadge } from '../answer/RingBadge';
import { ringSpans } from './ringSpans';
import { RingStrip } from './RingStrip';

const useStyles = makeStyles(theme => ({
  note: { '&&': { marginTop: theme.spacing(1) } },
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: 14 },
  line: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minHeight: 40,
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** The ring suggested at past periods, newest first. */
export function RingHistory(props: {
  radar: Radar;
  history: BlipDetail['history'];
}) {
  const { radar, history } = props;
  const classes = { ...usePlainTable(), own: useStyles() };
  const { t } = useTexts(trendRadarTranslationRef);
  const step = radar.signal?.step ?? 'month';
  const spans = ringSpans(history);
  if (spans.length === 0) return null;
  return (
    <>
      <RingStrip
        radar={radar}
        spans={spans}
        end={radar.dataAsOf ?? spans[spans.length - 1].from}
      />
      <ol reversed className={classes.own.list}>
        {[...spans].reverse().map(({ ring, from, until }) => (
          <li key={from} className={classes.own.line}>
            <RingBadge radar={radar} ring={ring} />
            <span>
              {until
                ? t('topic.ring.span', {
                    from: formatPeriod(from, step),
                    to: formatPeriod(until, step),
                  })
                : t('topic.ring.since', { from: formatPeriod(from, step) })}
            </span>
          </li>
        ))}
      </ol>
      <p className={`${classes.note} ${classes.own.note}`}>
        {t('topic.ring.historyNote', {
          period: formatPeriod(spans[0].from, step),
        })}
      </p>
    </>
  );
}
