import { isKnown, type Buckets } from '../buckets/Buckets';
import type { BudgetUnits } from './budgetUnits';

/** Slices of a composite SLO that is counted by time slices. */
export interface CompositeSlices {
  /** With as few bad ones as can be, and as many with a verdict. */
  readonly least: readonly BudgetUnits[];
  /** With as many bad ones, and as few with a verdict. The same as `least` where `isExact`. */
  readonly most: readonly BudgetUnits[];
  /** Whether it is known of all which slices were bad. */
  readonly isExact: boolean;
}

/** Sums of whole slices, with what adding fractions of them leaves. */
const ROUNDING = 1e-9;

/**
 * Slices of a composite SLO counted by time slices: bad where any part is bad, without a verdict where no part has one.
 *
 * Of a bucket that was made of several slices it is not known which of them were bad for a part. Where the slices of the
 * whole were kept before, they say it. Where they were not, the bad ones of the parts may all be the same and the good ones
 * all others, which is the least, or the other way round, which is the most (Fréchet 1935).
 *
 * @param parts - units of the same stretches for each part
 * @param kept - slices of the whole over the same buckets: counts as far as `coverage` says that they were kept
 */
export function compositeSlices(
  parts: readonly (readonly BudgetUnits[])[],
  kept: readonly Buckets[] = [],
): CompositeSlices {
  const [first] = parts;
  const made = first.map((_, stretch) =>
    compositeStretch(
      parts.map(of => of[stretch]),
      kept[stretch],
    ),
  );
  return {
    least: made.map(({ least }) => least),
    most: made.map(({ most }) => most),
    isExact: made.every(({ isExact }) => isExact),
  };
}

/** Bad slices of a bucket, and those that have a verdict. */
interface Verdicts {
  readonly bad: number;
  readonly judged: number;
}

/** What can be of a bucket. */
interface Bounds {
  readonly least: Verdicts;
  readonly most: Verdicts;
  /** Slices that have a verdict at least. */
  readonly judged: number;
}

function compositeStretch(
  parts: readonly BudgetUnits[],
  kept: Buckets | undefined,
): { least: BudgetUnits; most: BudgetUnits; isExact: boolean } {
  const [{ startSeconds, stepSeconds, slicesPerBucket, good }] = parts;
  const { length } = good;
  const shared = {
    ...{ startSeconds, stepSeconds, slicesPerBucket },
    assumed: new Float64Array(length),
    known: new Float64Array(length),
  };
  const unitsOf = () => ({
    ...shared,
    good: new Float64Array(length),
    bad: new Float64Array(length),
  });
  const [least, most] = [unitsOf(), unitsOf()];
  let isExact = true;
  for (let i = 0; i < length; i++) {
    const bounds = boundsOf(parts, i);
    const own = keptAt(kept, i, bounds);
    const few = own ?? bounds.least;
    const many = own ?? bounds.most;
    lay(least, i, few);
    lay(most, i, many);
    isExact &&= few.bad === many.bad && few.judged === many.judged;
    shared.assumed[i] = Math.max(...parts.map(part => part.assumed[i]));
    shared.known[i] = Math.min(...parts.map(part => part.known[i]));
  }
  return { least, most, isExact };
}

/** The fewest and the most that can be bad of a bucket; the same where it is one slice. */
function boundsOf(parts: readonly BudgetUnits[], index: number): Bounds {
  const { slicesPerBucket } = parts[0];
  let [worst, judged, sumGood, sumBad] = [0, 0, 0, 0];
  for (const part of parts) {
    const [good, bad] = [part.good[index], part.bad[index]];
    worst = Math.max(worst, bad);
    judged = Math.max(judged, good + bad);
    sumGood += good;
    sumBad += bad;
  }
  if (slicesPerBucket <= 1) {
    const only = { bad: worst, judged };
    return { least: only, most: only, judged };
  }
  const bad = Math.min(sumBad, slicesPerBucket);
  return {
    least: { bad: worst, judged: Math.min(worst + sumGood, slicesPerBucket) },
    most: { bad, judged: Math.max(judged, bad) },
    judged,
  };
}

/**
 * What was kept of a whole bucket; undefined where some of it was not, and where the counts of a part were changed since,
 * so that it cannot be right.
 */
function keptAt(
  kept: Buckets | undefined,
  index: number,
  bounds: Bounds,
): Verdicts | undefined {
  if (!kept || index >= kept.total.length) return undefined;
  const [good, judged] = [kept.good[index], kept.total[index]];
  const part = kept.coverage?.[index] ?? 1;
  if (!isKnown(good, judged) || part < 1 - ROUNDING) return undefined;
  const bad = judged - good;
  const isPossible =
    bad >= bounds.least.bad - ROUNDING &&
    bad <= bounds.most.bad + ROUNDING &&
    judged >= bounds.judged - ROUNDING;
  return isPossible ? { bad, judged } : undefined;
}

function lay(
  { good, bad }: Pick<BudgetUnits, 'good' | 'bad'>,
  index: number,
  verdicts: Verdicts,
): void {
  bad[index] = verdicts.bad;
  good[index] = verdicts.judged - verdicts.bad;
}
