import { ModelMetricLine } from '@almanac/backstage-plugin-insights-react';

/** A metric by the time at which each version was made. */
export interface MetricTimes {
  /** Instants, ascending. */
  at: string[];
  /** Versions at these instants. */
  versions: string[];
  /** Null where the registry has no finite number. */
  values: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
  /** Whether any value has an interval. */
  hasIntervals: boolean;
  /** Versions of which nobody knows when they were made, and which no time axis can show. */
  leftOff: number;
}

/** Places the values of a metric in time. Of versions that were made at the same instant the later one counts. */
export function metricTimes({
  points,
}: Pick<ModelMetricLine, 'points'>): MetricTimes {
  const byInstant = new Map<number, (typeof points)[number]>();
  for (const point of points) {
    const instant =
      point.createdAt === null ? NaN : Date.parse(point.createdAt);
    if (!Number.isNaN(instant)) byInstant.set(instant, point);
  }
  const placed = [...byInstant].sort(([first], [second]) => first - second);
  return {
    at: placed.map(([instant]) => new Date(instant).toISOString()),
    versions: placed.map(([, { version }]) => version),
    values: placed.map(([, { value }]) => value),
    low: placed.map(([, { lower }]) => lower),
    high: placed.map(([, { upper }]) => upper),
    hasIntervals: placed.some(
      ([, { lower, upper }]) => lower !== null && upper !== null,
    ),
    leftOff: points.length - placed.length,
  };
}
