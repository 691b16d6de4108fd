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
  values.forEach((value, from) => {
    if (!Number.isFinite(value)) return;
    const current = levels.at(-1);
    if (!current || Math.abs(value - current.value) > tolerance) {
      levels.push({ from, value });
    }
  });
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
  return (
    ROUNDING *
    values.reduce(
      (largest, value) =>
        Number.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest,
      0,
    )
  );
}
