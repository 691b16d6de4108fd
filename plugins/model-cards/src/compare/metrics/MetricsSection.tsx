import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  formatNumber,
  ModelComparison,
  PageSection,
  PlainTable,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { MetricCell } from './MetricCell';
import { MetricName } from './MetricName';

/** Slices make many lines; more than these are asked for. */
const SHOWN_FIRST = 40;

/** Metrics side by side, the best of each line marked. */
export function MetricsSection(props: {
  metrics: ModelComparison['metrics'];
  sides: readonly string[];
}) {
  const { metrics, sides } = props;
  const classes = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const [areAllShown, showAll] = useState(false);
  const shown = areAllShown ? metrics : metrics.slice(0, SHOWN_FIRST);
  return (
    <PageSection anchor="metrics" title={t('compare.metrics.title')}>
      <p className={classes.note}>
        {t(metrics.length ? 'compare.metrics.note' : 'compare.metrics.none')}
      </p>
      {metrics.length > 0 && (
        <PlainTable
          caption={t('compare.metrics.caption')}
          columns={[
            { title: t('compare.metrics.metric') },
            ...sides.map(title => ({ title, align: 'right' as const })),
          ]}
        >
          {shown.map(metric => (
            <tr
              key={JSON.stringify([
                ...[metric.name, metric.dataset, metric.slice, metric.unit],
              ])}
            >
              <MetricName metric={metric} />
              {metric.values.map((_, side) => (
                <MetricCell key={side} metric={metric} side={side} />
              ))}
            </tr>
          ))}
        </PlainTable>
      )}
      {shown.length < metrics.length && (
        <Button size="small" onClick={() => showAll(true)}>
          {t('compare.metrics.more', { number: formatNumber(metrics.length) })}
        </Button>
      )}
    </PageSection>
  );
}
