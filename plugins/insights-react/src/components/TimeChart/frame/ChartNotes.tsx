import {
  formatNumber,
  formatValue,
} from '@almanac/backstage-plugin-insights-common';
import { makeStyles } from '@material-ui/core/styles';
import { insightsTranslationRef } from '../../../translation/insightsTranslationRef';
import type { ChartView } from '../ChartView';
import { isObserved } from '../model/ChartModel';
import { useTexts } from '../../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: 12,
    lineHeight: '18px',
    color: theme.palette.text.secondary,
  },
}));

/** What a reader must know to read the drawing right. */
export function ChartNotes(props: { view: ChartView }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { model, drawnRows, axis, chart } = props.view;
  const observed = model.rows.filter(row => isObserved(row, chart.series));
  const first = observed[0] ? model.rows.indexOf(observed[0]) : 0;
  const hasGaps = model.rows
    .slice(first, model.lastObserved + 1)
    .some(row =>
      row.values.some(
        (value, index) =>
          value === null &&
          !chart.series[index].foreseen &&
          !chart.series[index].guide,
      ),
    );
  const notes = [
    observed.length === 1 && !chart.bars && t('chart.onePoint'),
    !axis.startsAtZero &&
      t('chart.startsAt', { value: formatValue(axis.low, chart.unit) }),
    hasGaps && t('chart.interpolated'),
    drawnRows.length < model.rows.length &&
      t('chart.thinned', {
        drawn: formatNumber(drawnRows.length),
        all: formatNumber(model.rows.length),
      }),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return <p className={classes.root}>{notes.join(' ')}</p>;
}
