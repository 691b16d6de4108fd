import type { BudgetingMethod } from './BudgetingMethod';
import { burnRate, type UnitCounts } from './errorBudget';

/** One objective of a composite SLO, over one window. */
export interface CompositePart extends UnitCounts {
  /** In [0, 1]. */
  readonly target: number;
  /** Over 0; 1 where the definition names none. */
  readonly weight: number;
}

/**
 * Burn rate of what several parts spend together: each burns the whole at its own rate times its weight. One part of
 * weight 1 burns as it does alone. Null where no part has units, and where one {@link failsBeyondAll}.
 *
 * @see https://github.com/OpenSLO/OpenSLO#notes-composite-slo
 */
export function compositeBurnRate(
  parts: readonly CompositePart[],
): number | null {
  let sum: number | null = null;
  for (const part of parts) {
    if (!(part.total > 0)) continue;
    const rate = weightedBurn(part);
    if (rate === null) return null;
    sum = (sum ?? 0) + rate;
  }
  return sum;
}

/** Whether a part fails of which nothing may fail: that spends the whole, and there is no share of it. */
export function failsBeyondAll(parts: readonly CompositePart[]): boolean {
  return parts.some(part => part.total > 0 && weightedBurn(part) === null);
}

/** What a part adds to the burn rate of a whole that is counted by occurrences; null where it has no burn rate. */
export function weightedBurn(part: CompositePart): number | null {
  const rate = burnRate(part, part.target);
  return rate === null ? null : rate * part.weight;
}

/**
 * SLI of a composite SLO counted by ratios of slices: what is missing to 1 adds up, each part's times its weight. Not
 * clamped: three parts at half make −0.5. Null where no part has an SLI.
 *
 * @see https://github.com/OpenSLO/OpenSLO#notes-composite-slo
 */
export function compositeRatio(parts: readonly CompositePart[]): number | null {
  const known = parts.filter(({ total }) => total > 0);
  if (known.length === 0) return null;
  return known.reduce(
    (ratio, { badUnits, total, weight }) => ratio - (weight * badUnits) / total,
    1,
  );
}

/** Methods of which a composite is made; each has its own rule. */
export const COMPOSITE_RULES: Readonly<Record<BudgetingMethod, string>> = {
  Occurrences: 'burn = Σ weight × burn of each part',
  Timeslices: 'a slice is bad when it is bad for any part',
  RatioTimeslices: 'SLI = 1 − Σ weight × (1 − SLI of each part)',
};
