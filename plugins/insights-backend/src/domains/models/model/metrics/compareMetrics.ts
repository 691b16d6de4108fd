import type { components } from '@almanac/backstage-plugin-insights-common';
import type { MetricRecord } from '../record/VersionRecord';
import { directionOf } from './directionOf';

type ComparedMetric = components['schemas']['ModelComparedMetric'];
type Interval = components['schemas']['ModelInterval'];

/**
 * Metrics of several sides, side by side: those of one name, data, slice and unit are one. What is of all of the data comes
 * first, then by name.
 *
 * A best value is told where the direction is known, no two sides differ in it, and at least two have a finite number.
 *
 * @param sides - metrics of each side
 */
export function compareMetrics(
  sides: readonly (readonly MetricRecord[])[],
): ComparedMetric[] {
  const rows = new Map<string, (MetricRecord | undefined)[]>();
  sides.forEach((metrics, side) => {
    for (const metric of metrics) {
      const { name, dataset, slice, unit } = metric;
      // Order of the rows, too: an absent slice sorts before every slice.
      const key = JSON.stringify([
        ...[slice ?? '', name, dataset ?? '', unit ?? ''],
        ...[slice === undefined, dataset === undefined, unit === undefined],
      ]);
      const row = rows.get(key) ?? sides.map(() => undefined);
      row[side] = metric;
      rows.set(key, row);
    }
  });
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => comparedMetric(row));
}

function comparedMetric(
  row: readonly (MetricRecord | undefined)[],
): ComparedMetric {
  const found = row.flatMap(metric => metric ?? []);
  const [{ name, dataset = null, slice = null, unit = null }] = found;
  const directions = new Set(
    found.map(directionOf).filter(one => one !== 'unknown'),
  );
  const [direction = 'unknown'] = directions.size === 1 ? directions : [];
  const values = row.map(metric => metric?.value ?? null);
  const intervals = row.map(intervalOf);
  const best = bestOf(values, direction);
  return {
    ...{ name, dataset, slice, unit, direction, values, intervals, best },
    isBestBeyondIntervals: isBeyond(best, values, intervals),
  };
}

function intervalOf(metric: MetricRecord | undefined): Interval | null {
  const { lower, upper, level = null } = metric ?? {};
  return lower === undefined || upper === undefined
    ? null
    : { lower, upper, level };
}

/** Null where several values are the best or none is, or where a value has no interval. */
function isBeyond(
  best: readonly number[],
  values: ComparedMetric['values'],
  intervals: readonly (Interval | null)[],
): boolean | null {
  const [own] = best.length === 1 ? [intervals[best[0]]] : [null];
  if (!own) return null;
  const others = intervals.filter(
    (_, side) => side !== best[0] && values[side] !== null,
  );
  return others.every(other => other !== null)
    ? others.every(({ lower, upper }) => upper < own.lower || lower > own.upper)
    : null;
}

function bestOf(
  values: ComparedMetric['values'],
  direction: ComparedMetric['direction'],
): number[] {
  const numbers = values.filter(one => typeof one === 'number');
  if (direction === 'unknown' || numbers.length < 2) return [];
  const best =
    direction === 'higher' ? Math.max(...numbers) : Math.min(...numbers);
  return values.flatMap((value, side) => (value === best ? side : []));
}
