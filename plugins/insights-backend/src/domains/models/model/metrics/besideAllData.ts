import {
  compareNumbers,
  type MeasuredNumber,
  type NumberChange,
} from '../diff/compareNumbers';
import type { MetricRecord } from '../record/VersionRecord';
import { directionOf } from './directionOf';
import { measuredNumber } from './measuredNumber';

/** How a metric of a part of the data is beside that of all of it. */
export interface BesideAllData extends NumberChange {
  /** Of both; null where it has none. */
  readonly unit: string | null;
}

/** A metric of all of the data. */
interface Whole {
  readonly unit: string | undefined;
  readonly number: MeasuredNumber | undefined;
}

/**
 * How each metric of a part of the data is beside the same metric of all of it: of one name, data and unit. Null for metrics
 * of all of the data, and where there is none to compare with, or either is no finite number.
 *
 * Registries often leave out the unit of a part: then it is that of all of the data, where there is one alone.
 *
 * @returns one for each metric
 */
export function besideAllData(
  metrics: readonly MetricRecord[],
): (BesideAllData | null)[] {
  const wholes = new Map<string, Whole[]>();
  for (const metric of metrics) {
    if (metric.slice !== undefined) continue;
    const { unit } = metric;
    const known = wholes.get(keyOf(metric)) ?? [];
    const others = known.filter(whole => whole.unit !== unit);
    wholes.set(keyOf(metric), [
      ...[...others, { unit, number: measuredNumber(metric) }],
    ]);
  }
  return metrics.map(metric =>
    metric.slice === undefined
      ? null
      : beside(metric, wholeOf(metric, wholes.get(keyOf(metric)) ?? [])),
  );
}

function beside(
  metric: MetricRecord,
  whole: Whole | undefined,
): BesideAllData | null {
  const number = measuredNumber(metric);
  if (!whole?.number || !number) return null;
  const change = compareNumbers(whole.number, number, {
    direction: directionOf(metric),
    // All of the data is of the same version.
    isSameData: null,
  });
  return { unit: whole.unit ?? null, ...change };
}

function keyOf({ name, dataset }: MetricRecord): string {
  return JSON.stringify([name, dataset]);
}

function wholeOf(
  { unit }: MetricRecord,
  wholes: readonly Whole[],
): Whole | undefined {
  const ofUnit = wholes.find(whole => whole.unit === unit);
  if (ofUnit || unit !== undefined || wholes.length > 1) return ofUnit;
  return wholes[0];
}
