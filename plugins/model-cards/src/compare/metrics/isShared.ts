import { ModelComparedMetric } from '@almanac/backstage-plugin-insights-react';

/** Whether at least two sides have a value of the metric: one alone cannot be compared. */
export function isShared({ values }: ModelComparedMetric): boolean {
  return values.filter(value => value !== null).length > 1;
}
