import type { MetricRecord, StoredNumber } from '../record/VersionRecord';
import { metricInWords, valueInWords } from './figureInWords';
import { metricKey } from './metricKey';

/** A name alone has to fit into a line. */
const MOST_CHARACTERS = 100;

/** Of one metric. More of them would not be read. */
const MOST_VALUES = 3;

/**
 * Metrics that are not as they were, in words; those that were added since are none. A metric may have several values. One
 * that was of no named data is the same where it stands under named data now.
 *
 * @param then - as they were frozen
 * @param now - as they are now
 */
export function changedFigures(
  then: readonly MetricRecord[],
  now: readonly MetricRecord[],
): string[] {
  const frozen = valuesBy(metricKey, then);
  const found = valuesBy(metricKey, now);
  const ofAnyData = valuesBy(keyOfAnyData, now);
  return [...frozen].flatMap(([key, { metric, values }]) => {
    const is = found.get(key)?.values;
    const kept =
      is ??
      (metric.dataset === undefined
        ? ofAnyData.get(keyOfAnyData(metric))?.values
        : undefined);
    const lost = [...values].filter(value => !kept?.has(value));
    if (lost.length === 0) return [];
    const others = [...(is ?? [])].filter(value => !values.has(value));
    const name = metricInWords(metric).slice(0, MOST_CHARACTERS);
    return [
      `${name} was ${inWords(lost, metric)} and is ${
        others.length > 0 ? inWords(others, metric) : 'not there any more'
      }`,
    ];
  });
}

/** A metric with each of its values. */
interface Values {
  readonly metric: MetricRecord;
  readonly values: Set<StoredNumber>;
}

function valuesBy(
  keyOf: (metric: MetricRecord) => string,
  metrics: readonly MetricRecord[],
): ReadonlyMap<string, Values> {
  const found = new Map<string, Values>();
  for (const metric of metrics) {
    const key = keyOf(metric);
    const { values } = found.get(key) ?? { values: new Set() };
    found.set(key, { metric, values: values.add(metric.value) });
  }
  return found;
}

function keyOfAnyData(metric: MetricRecord): string {
  return metricKey({ ...metric, dataset: undefined });
}

/** Values of one metric, e.g. `0.9 %, 0.8 %`. */
function inWords(
  values: readonly StoredNumber[],
  { unit }: MetricRecord,
): string {
  const shown = values
    .slice(0, MOST_VALUES)
    .map(value => valueInWords({ value, unit }));
  return values.length > shown.length
    ? `${shown.join(', ')}, …`
    : shown.join(', ');
}
