import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  formatNumber,
  ModelComparedMetric,
  PlainTable,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { MetricCell } from './MetricCell';
import { MetricName } from './MetricName';

/** Slices make many lines; more than these are asked for. */
const SHOWN_FIRST = 40;

/** A line for each metric, a column for each side, the best of each line marked. */
export function MetricsTable(props: {
  caption: string;
  metrics: readonly ModelComparedMetric[];
  sides: readonly string[];
}) {
  const { metrics, sides } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const [isAsked, setAsked] = useState(false);
  const areAllShown = useIsPrinting() || isAsked;
  const shown = areAllShown ? metrics : metrics.slice(0, SHOWN_FIRST);
  return (
    <>
      <PlainTable
        caption={props.caption}
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
      {shown.length < metrics.length && (
        <Button size="small" onClick={() => setAsked(true)}>
          {t('compare.metrics.more', { number: formatNumber(metrics.length) })}
        </Button>
      )}
    </>
  );
}
