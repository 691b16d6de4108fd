import { makeStyles } from '@material-ui/core/styles';
import {
  formatShare,
  ModelComparedMetric,
  StateChip,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { formatFigure } from '../../detail/lib/formatFigure';
import { modelCardsTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  value: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(0.5, 1),
    minHeight: 24,
  },
  best: { fontWeight: 600 },
  quiet: { fontSize: 12, color: theme.palette.text.secondary },
}));

/** The value of one side with its interval; the best says so, and whether that is sure. */
export function MetricCell(props: {
  metric: ModelComparedMetric;
  side: number;
}) {
  const { metric, side } = props;
  const classes = useStyles();
  const table = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const value = metric.values[side];
  if (value === null) {
    return (
      <td className={table.number}>
        <span className={classes.quiet}>{t('compare.metrics.absent')}</span>
      </td>
    );
  }
  const isBest = metric.best.includes(side);
  return (
    <td className={table.number}>
      <span className={`${classes.value} ${isBest ? classes.best : ''}`}>
        {isBest && <StateChip state="best" />}
        {formatFigure(value, metric.unit)}
      </span>
      <Interval {...props} />
      {isBest && metric.isBestBeyondIntervals === false && (
        <div className={classes.quiet}>{t('compare.metrics.overlap')}</div>
      )}
    </td>
  );
}

function Interval(props: { metric: ModelComparedMetric; side: number }) {
  const { metric, side } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const interval = metric.intervals[side];
  if (!interval) return null;
  const { lower, upper, level } = interval;
  const ends = {
    low: formatFigure(lower, metric.unit),
    high: formatFigure(upper, metric.unit),
  };
  return (
    <div className={classes.quiet}>
      {level === null
        ? t('compare.metrics.interval', ends)
        : t('compare.metrics.intervalAt', {
            ...ends,
            level: formatShare(level),
          })}
    </div>
  );
}
