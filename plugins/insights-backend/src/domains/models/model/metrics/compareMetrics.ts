import type { components } from '@almanac/backstage-plugin-insights-common';
import { areApart, compareNumbers } from '../diff/compareNumbers';
import { dataDigests, isSameData, type DataDigests } from '../diff/dataDigests';
import type { MetricRecord, VersionRecord } from '../record/VersionRecord';
import { directionOf } from './directionOf';
import { measuredNumber } from './measuredNumber';

type ComparedMetric = components['schemas']['ModelComparedMetric'];
type Interval = components['schemas']['ModelInterval'];
type Row = readonly (MetricRecord | undefined)[];

/** What is compared of a side. */
export type MeasuredSide = Pick<VersionRecord, 'metrics' | 'datasets'>;

/**
 * Metrics of several sides, side by side: those of one name, data, slice and unit are one. What is of all of the data comes
 * first, then by name.
 *
 * A best value is told where the direction is known, no two sides differ in it, and at least two have a finite number. It is
 * clearly the best where no interval of another overlaps its own, and no data is known to be other data.
 */
export function compareMetrics(
  sides: readonly MeasuredSide[],
): ComparedMetric[] {
  const rows = new Map<string, (MetricRecord | undefined)[]>();
  sides.forEach(({ metrics }, side) => {
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
  const digests = sides.map(dataDigests);
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => comparedMetric(row, digests));
}

function comparedMetric(
  row: Row,
  digests: readonly DataDigests[],
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
    clearlyBest: isDoubtful(best, row, digests) ? [] : best,
    changes: changesFromFirst(row, direction, digests),
  };
}

/** Each side beside the first; null for the first, and where either has no finite number. */
function changesFromFirst(
  row: Row,
  direction: ComparedMetric['direction'],
  digests: readonly DataDigests[],
): ComparedMetric['changes'] {
  const first = measuredNumber(row[0]);
  return row.map((metric, side) => {
    const number = measuredNumber(metric);
    if (side === 0 || !first || !number) return null;
    return compareNumbers(first, number, {
      direction,
      isSameData: isSameData(metric?.dataset, digests[0], digests[side]),
    });
  });
}

/** Whether a side that has not the best value may be as good: its interval overlaps, or it was measured on other data. */
function isDoubtful(
  best: readonly number[],
  row: Row,
  digests: readonly DataDigests[],
): boolean {
  return row.some((metric, side) => {
    const number = measuredNumber(metric);
    if (!number || best.includes(side)) return false;
    return best.some(
      top =>
        areApart(measuredNumber(row[top])?.interval, number.interval) ===
          false ||
        isSameData(metric?.dataset, digests[top], digests[side]) === false,
    );
  });
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
