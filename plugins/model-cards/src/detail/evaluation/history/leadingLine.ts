import { ModelMetricLine } from '@almanac/backstage-plugin-insights-react';

/**
 * The metric that is drawn when none was chosen: one that the newest version has, of which is said which way it gets better,
 * that the most versions have, and with the most intervals. Of equals the first.
 */
export function leadingLine(
  metrics: readonly ModelMetricLine[],
): ModelMetricLine | undefined {
  const newest = Math.max(...metrics.map(lastInstant));
  const weightOf = (metric: ModelMetricLine) => [
    lastInstant(metric) === newest ? 1 : 0,
    metric.direction === 'unknown' ? 0 : 1,
    metric.points.length,
    metric.points.filter(({ lower }) => lower !== null).length,
  ];
  return metrics.reduce<ModelMetricLine | undefined>(
    (leading, metric) =>
      leading && !isWeightier(weightOf(metric), weightOf(leading))
        ? leading
        : metric,
    undefined,
  );
}

function lastInstant({ points }: ModelMetricLine): number {
  return points.reduce(
    (last, { createdAt, value }) =>
      createdAt === null || value === null
        ? last
        : Math.max(last, Date.parse(createdAt)),
    -Infinity,
  );
}

/** Compares by the first number that differs. */
function isWeightier(first: readonly number[], second: readonly number[]) {
  const at = first.findIndex((weight, index) => weight !== second[index]);
  return at >= 0 && first[at] > second[at];
}
