import { VERDICT_THRESHOLDS } from './verdictThresholds';

/** Values that differ by less than this part of the largest one are equal: sums of members carry rounding. */
const ROUNDING = 1e-9;

/** A run of equal values. */
export interface Level {
  /** Position of the run's first value. */
  readonly from: number;
  readonly value: number;
}

/** Runs of equal values, missing ones skipped. */
export function levelsOf(values: Float64Array): Level[] {
  const tolerance = roundingOf(values);
  const levels: Level[] = [];
  let current = NaN;
  for (let from = 0; from < values.length; from++) {
    const value = values[from];
    if (!Number.isFinite(value)) continue;
    if (Math.abs(value - current) <= tolerance) continue;
    levels.push({ from, value });
    current = value;
  }
  return levels;
}

/** Whether the series is a staircase: most values equal the one before, exactly. */
export function isStaircase(
  levels: readonly Level[],
  observed: number,
): boolean {
  if (observed < 2) return false;
  const equalPairs = observed - levels.length;
  return equalPairs / (observed - 1) >= VERDICT_THRESHOLDS.staircaseShare.value;
}

/** How far values may differ and still be equal. */
export function roundingOf(values: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < values.length; at++) {
    const size = Math.abs(values[at]);
    if (size > largest && size < Infinity) largest = size;
  }
  return ROUNDING * largest;
}
