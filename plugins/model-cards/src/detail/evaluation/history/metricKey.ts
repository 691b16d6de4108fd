import { ModelMetricLine } from '@almanac/backstage-plugin-insights-react';

/**
 * What tells a metric apart from the others, in the words that stand in the URL: the name, the data where one is named, and
 * the unit where another metric has the same name and data.
 */
export function metricKey(
  { name, dataset, unit }: ModelMetricLine,
  all: readonly ModelMetricLine[],
): string {
  const words = dataset === null ? name : `${name} @ ${dataset}`;
  const namesakes = all.filter(
    other => other.name === name && other.dataset === dataset,
  );
  return namesakes.length > 1 ? `${words} [${unit ?? ''}]` : words;
}
