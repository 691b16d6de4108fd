import type { components } from '@almanac/backstage-plugin-insights-common';
import { metricDirection } from '../diff/metricDirection';
import type { MetricRecord } from '../record/VersionRecord';

type Direction = components['schemas']['ModelMetric']['direction'];

/** Which way a metric gets better: as its registry says, else as its name does. */
export function directionOf({
  name,
  higherIs,
}: Pick<MetricRecord, 'name' | 'higherIs'>): Direction {
  if (higherIs) return higherIs === 'better' ? 'higher' : 'lower';
  return metricDirection(name) ?? 'unknown';
}
