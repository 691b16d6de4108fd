/** Units of a window, counted by the method of the objective. */
export interface UnitCounts {
  readonly total: number;
  readonly badUnits: number;
}

/** What is left of an error budget. Ratios are 0…1; `consumed` and `remaining` are never clamped. */
export interface ErrorBudget {
  /** Σ good / Σ total, or null where there is nothing to divide by. */
  readonly sli: number | null;
  /** 1 − target. */
  readonly allowedErrorRatio: number;
  /** Part of the budget that is gone: over 1 where more is gone than there was. Null without an SLI or a budget. */
  readonly consumed: number | null;
  /** 1 − consumed. */
  readonly remaining: number | null;
  /** What may still fail before the budget is gone, in units of the method (events or slices); negative beyond it. */
  readonly remainingUnits: number;
}

/**
 * The error budget of a window.
 *
 * A target of 1 leaves no budget: nothing is consumed of nothing while all is good, and there is no share once
 * something fails (`consumed` is null and `remainingUnits` negative).
 *
 * @param target - in [0, 1]
 * @see https://sre.google/workbook/implementing-slos/
 */
export function errorBudget(counts: UnitCounts, target: number): ErrorBudget {
  const { total, badUnits } = counts;
  const allowedErrorRatio = allowedErrorRatioOf(target);
  const remainingUnits = allowedErrorRatio * total - badUnits;
  if (!(total > 0)) {
    const nothing = { sli: null, consumed: null, remaining: null };
    return { ...nothing, allowedErrorRatio, remainingUnits };
  }
  const consumed = burnRate(counts, target);
  return {
    sli: 1 - badUnits / total,
    allowedErrorRatio,
    consumed,
    remaining: consumed === null ? null : 1 - consumed,
    remainingUnits,
  };
}

/**
 * How fast the budget burns: the error ratio over the ratio that is allowed; 1 spends it exactly by the window's end.
 * Null without units, and where something fails of which nothing may fail.
 */
export function burnRate(
  { total, badUnits }: UnitCounts,
  target: number,
): number | null {
  if (!(total > 0)) return null;
  if (badUnits === 0) return 0;
  const allowed = allowedErrorRatioOf(target);
  return allowed === 0 ? null : badUnits / total / allowed;
}

/** So small a part of the budget is the rounding of sums, not something that failed. */
const ROUNDING = 1e-9;

/** Whether the budget of a window is gone, to the last unit of it. */
export function isSpent(
  { total, badUnits }: UnitCounts,
  target: number,
): boolean {
  const allowed = allowedErrorRatioOf(target) * total;
  return badUnits > 0 && badUnits >= allowed * (1 - ROUNDING);
}

/** Whether a consumed part of a budget is all of it. */
export function isSpentShare(consumed: number): boolean {
  return consumed >= 1 - ROUNDING;
}

/** 1 − target without the noise of binary fractions: 0.00001 for 0.99999. */
export function allowedErrorRatioOf(target: number): number {
  return Number((1 - target).toFixed(12));
}
