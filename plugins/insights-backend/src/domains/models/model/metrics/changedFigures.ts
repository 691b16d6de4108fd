import type { MetricRecord } from '../record/VersionRecord';
import { metricInWords, valueInWords } from './figureInWords';
import { metricKey } from './metricKey';

/** A name alone has to fit into a line. */
const MOST_CHARACTERS = 100;

/**
 * Metrics that are not as they were, in words; those that were added since are none.
 *
 * @param then - as they were frozen
 * @param now - as they are now
 */
export function changedFigures(
  then: readonly MetricRecord[],
  now: readonly MetricRecord[],
): string[] {
  const found = new Map(now.map(metric => [metricKey(metric), metric]));
  return then.flatMap(metric => {
    const same = found.get(metricKey(metric));
    if (same?.value === metric.value) return [];
    const is = same ? `is ${valueInWords(same)}` : 'is not there any more';
    const name = metricInWords(metric).slice(0, MOST_CHARACTERS);
    return [`${name} was ${valueInWords(metric)} and ${is}`];
  });
}
