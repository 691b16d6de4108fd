import { ModelMetricLine } from '@almanac/backstage-plugin-insights-react';

/** What tells metrics apart, in the words that stand in the URL: the name, and the data where one is named. */
export function metricKey({
  name,
  dataset,
}: Pick<ModelMetricLine, 'name' | 'dataset'>): string {
  return dataset === null ? name : `${name} @ ${dataset}`;
}
