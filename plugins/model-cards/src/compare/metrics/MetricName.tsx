import {
  ModelComparedMetric,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

/** What a metric is called, of which data it is, and which way it gets better. */
export function MetricName({ metric }: { metric: ModelComparedMetric }) {
  const classes = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const { dataset, slice, unit, direction } = metric;
  const isKnown = direction === 'higher' || direction === 'lower';
  const words = [
    t(`compare.metrics.${isKnown ? direction : 'unknown'}`),
    dataset !== null && t('compare.metrics.onData', { dataset }),
    slice !== null && t('compare.metrics.slice', { slice }),
    unit !== null && t('compare.metrics.unit', { unit }),
  ];
  return (
    <th scope="row" style={{ minWidth: 180 }}>
      {metric.name}
      <div className={classes.note} style={{ margin: 0 }}>
        {words.filter(Boolean).join(', ')}
      </div>
    </th>
  );
}
