import { useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import NativeSelect from '@material-ui/core/NativeSelect';
import {
  ModelMetricLine,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { metricKey } from './metricKey';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    marginBottom: theme.spacing(2),
    fontSize: 14,
  },
  select: { maxWidth: '100%', '& select': { maxWidth: 420 } },
}));

/** Which metric is drawn; typing in the list finds it. */
export function MetricChoice(props: {
  metrics: readonly ModelMetricLine[];
  shown: ModelMetricLine;
  onChoose(metric: ModelMetricLine): void;
}) {
  const { metrics, shown, onChoose } = props;
  const classes = useStyles();
  const selectId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <div className={classes.root}>
      <label htmlFor={selectId}>{t('detail.evaluation.history.choose')}</label>
      <NativeSelect
        id={selectId}
        className={classes.select}
        value={String(metrics.indexOf(shown))}
        onChange={event => onChoose(metrics[Number(event.target.value)])}
      >
        {metrics.map((metric, index) => (
          <option key={index} value={String(index)}>
            {metricKey(metric, metrics)}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
