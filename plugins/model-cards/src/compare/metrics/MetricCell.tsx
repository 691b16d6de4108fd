import { makeStyles } from '@material-ui/core/styles';
import {
  formatChange,
  formatShare,
  ModelComparedMetric,
  StateChip,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { FigureVerdict } from '../../detail/lib/FigureVerdict';
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
  beside: { marginTop: theme.spacing(0.5), fontSize: 12 },
  quiet: { fontSize: 12, color: theme.palette.text.secondary },
}));

/** The value of one side with its interval and how it is beside the first; the best says so where that is clear. */
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
  const isBest = metric.clearlyBest.includes(side);
  const change = metric.changes[side];
  return (
    <td className={table.number}>
      <span className={`${classes.value} ${isBest ? classes.best : ''}`}>
        {isBest && <StateChip state="best" />}
        {formatFigure(value, metric.unit)}
      </span>
      <Interval {...props} />
      {change && (
        <div className={classes.beside}>
          {isBest && change.difference !== null ? (
            t('compare.metrics.beside', {
              change: formatChange(change.difference, metric.unit ?? undefined),
            })
          ) : (
            <FigureVerdict change={change} unit={metric.unit} />
          )}
        </div>
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
