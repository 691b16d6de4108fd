import type { BudgetingMethod } from './BudgetingMethod';
import type { BudgetUnits } from './budgetUnits';
import { burnRate, type UnitCounts } from './errorBudget';

/** One objective of a composite SLO, over one window. */
export interface CompositePart extends UnitCounts {
  /** In [0, 1). */
  readonly target: number;
  /** Over 0; 1 where the definition names none. */
  readonly weight: number;
}

/**
 * Burn rate of a composite SLO counted by occurrences: every part burns the whole at its own rate times its weight.
 * Null where no part has a burn rate.
 *
 * @see https://github.com/OpenSLO/OpenSLO#notes-composite-slo
 */
export function compositeBurnRate(
  parts: readonly CompositePart[],
): number | null {
  const known = parts.map(weightedBurn).filter(rate => rate !== null);
  return known.length === 0 ? null : known.reduce((sum, rate) => sum + rate, 0);
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
  const known = parts.map(weightedShortfall).filter(lack => lack !== null);
  if (known.length === 0) return null;
  return 1 - known.reduce((sum, lack) => sum + lack, 0);
}

/** What a part lacks to 1, times its weight; null where it has no SLI. */
export function weightedShortfall({
  badUnits,
  total,
  weight,
}: CompositePart): number | null {
  return total > 0 ? (weight * badUnits) / total : null;
}

/**
 * Slices of a composite SLO counted by time slices: bad where any part is bad, without a verdict where no part has one.
 *
 * Of buckets that were made of several slices it is not known which of them were bad: as many are bad as of the worst
 * part, which is the least that can be.
 *
 * @param parts - units of the same stretches for each part
 */
export function compositeSlices(
  parts: readonly (readonly BudgetUnits[])[],
): BudgetUnits[] {
  const [first] = parts;
  return first.map((_, stretch) =>
    compositeStretch(parts.map(of => of[stretch])),
  );
}

function compositeStretch(parts: readonly BudgetUnits[]): BudgetUnits {
  const [first] = parts;
  const { length } = first.good;
  const good = new Float64Array(length);
  const bad = new Float64Array(length);
  const assumed = new Float64Array(length);
  const known = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    bad[i] = Math.max(...parts.map(part => part.bad[i]));
    const judged = Math.max(...parts.map(part => part.good[i] + part.bad[i]));
    good[i] = judged - bad[i];
    assumed[i] = Math.max(...parts.map(part => part.assumed[i]));
    known[i] = Math.min(...parts.map(part => part.known[i]));
  }
  const { startSeconds, stepSeconds, slicesPerBucket } = first;
  return {
    startSeconds,
    stepSeconds,
    slicesPerBucket,
    good,
    bad,
    assumed,
    known,
  };
}

/** Methods of which a composite is made; each has its own rule above. */
export const COMPOSITE_RULES: Readonly<Record<BudgetingMethod, string>> = {
  Occurrences: 'burn = Σ weight × burn of each part',
  Timeslices: 'a slice is bad when it is bad for any part',
  RatioTimeslices: 'SLI = 1 − Σ weight × (1 − SLI of each part)',
};
