import type { components } from '@almanac/backstage-plugin-insights-common';
import { STEPS_PER_YEAR } from '../periods';
import type { MeasuredInput } from './ComparedInput';
import { dayOnAxis, type SharedAxis } from './sharedAxis';

/** What is compared, as the API gives it. */
export type ComparedMeasure = components['schemas']['ComparedMeasure'];

/** A measure of which nothing is said yet. */
export type Measured = Pick<ComparedMeasure, 'id' | 'unit' | 'at' | 'values'>;

/** Recorded, so that it has no interval. */
export type RecordedId = Extract<
  ComparedMeasure['id'],
  'latest' | 'year-change'
>;

/** Differences of binary fractions below this part of their values are noise. */
const NOISE = 1e-12;

export function isRecorded(id: ComparedMeasure['id']): id is RecordedId {
  return id === 'latest' || id === 'year-change';
}

/** Values of the last period that all have, and how they changed in the year before. */
export function recordedMeasures(
  inputs: readonly MeasuredInput[],
  axis: SharedAxis,
): Measured[] {
  const period = Array.from({ length: axis.periods }, (_, at) => at).findLast(
    at => axis.values.every(values => values[at] !== null),
  );
  if (period === undefined) return [];
  const { unit } = inputs[0].subject.signal;
  const at = dayOnAxis(axis, period);
  const yearBefore = period - STEPS_PER_YEAR[axis.step];
  const measured = (
    id: RecordedId,
    valueOf: (values: SharedAxis['values'][number]) => number | null,
  ): Measured => ({
    ...{ id, unit, at },
    values: inputs.map(({ topicId }, index) => ({
      ...{ topicId, low: null, high: null },
      value: valueOf(axis.values[index]),
    })),
  });
  return [
    measured('latest', values => values[period]),
    measured('year-change', values =>
      difference(values[yearBefore], values[period]),
    ),
  ];
}

function difference(
  before: number | null | undefined,
  after: number | null,
): number | null {
  if (before === null || before === undefined || after === null) return null;
  const change = after - before;
  const size = Math.max(Math.abs(before), Math.abs(after));
  return Math.abs(change) <= size * NOISE ? 0 : change;
}
