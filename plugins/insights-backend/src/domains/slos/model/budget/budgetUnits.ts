import { isKnown, type Buckets } from '../buckets/Buckets';
import type { Budgeting } from './BudgetingMethod';

/** What an error budget is counted in, per bucket: so much of it good, and so much bad. */
export interface BudgetUnits
  extends Pick<Buckets, 'startSeconds' | 'stepSeconds'> {
  readonly good: Float64Array;
  /** Apart from what is good: the difference of two large numbers would lose it. */
  readonly bad: Float64Array;
  /** Units that the policy gives to slices without a verdict; they are among the good and the bad. */
  readonly assumed: Float64Array;
  /** Part of each bucket whose counts are known, zero traffic included; 0…1. */
  readonly known: Float64Array;
  /** Slices of one bucket: 1 unless the bucket was made of several. */
  readonly slicesPerBucket: number;
}

/** Good and bad of one slice. */
interface Share {
  readonly good: number;
  readonly bad: number;
}

const NOTHING: Share = { good: 0, bad: 0 };

/** What was seen so far, for what is to be assumed. */
class Tally {
  readonly #budgeting: Budgeting;
  #held = NOTHING;
  #seenSlices = 0;
  #seenUnits = 0;

  constructor(budgeting: Budgeting) {
    this.#budgeting = budgeting;
  }

  see(counted: Share, slices: number): void {
    const units = counted.good + counted.bad;
    if (units > 0) this.#held = counted;
    this.#seenSlices += slices;
    this.#seenUnits += units;
  }

  /** What the slices of a bucket count as that have no verdict; nothing as long as there is none before to go by. */
  assume(counted: Share, unknownSlices: number, slices: number): Share {
    const heldUnits = this.#held.good + this.#held.bad;
    if (heldUnits === 0) return NOTHING;
    const size =
      this.#budgeting.method === 'Occurrences'
        ? (unknownSlices * this.#seenUnits) / this.#seenSlices
        : slices - counted.good - counted.bad;
    switch (this.#budgeting.noData) {
      case 'good':
        return { good: size, bad: 0 };
      case 'bad':
        return { good: 0, bad: size };
      case 'hold':
        return {
          good: (this.#held.good / heldUnits) * size,
          bad: (this.#held.bad / heldUnits) * size,
        };
      default:
        return NOTHING;
    }
  }
}

/**
 * Counts of slices as budget units, with what the policy makes of those without a verdict.
 *
 * Where slices are counted, one without events or without data has no verdict. Where events are counted, only one without
 * data has none: that nothing was asked for says that nothing failed. It counts by the policy: not at all (`exclude`), as
 * good, as bad, or as the last slice with a verdict (`hold`). An event-counted slice is then given the mean number of
 * events of what is known before it, since it needs a size to count.
 *
 * @param stretches - counted by `judgeSlices`, the oldest first; buckets of later ones may be narrower
 * @param sliceSeconds - width of a slice, which every bucket is a multiple of
 */
export function budgetUnits(
  stretches: readonly Buckets[],
  budgeting: Budgeting,
  sliceSeconds: number,
): BudgetUnits[] {
  const tally = new Tally(budgeting);
  return stretches.map(stretch => {
    const { startSeconds, stepSeconds, total } = stretch;
    const slicesPerBucket = stepSeconds / sliceSeconds;
    const { length } = total;
    const units: BudgetUnits = {
      startSeconds,
      stepSeconds,
      slicesPerBucket,
      good: new Float64Array(length),
      bad: new Float64Array(length),
      assumed: new Float64Array(length),
      known: new Float64Array(length),
    };
    for (let i = 0; i < length; i++) {
      const says = isKnown(stretch.good[i], total[i]);
      const known = says ? stretch.coverage?.[i] ?? 1 : 0;
      const counted = says
        ? { good: stretch.good[i], bad: total[i] - stretch.good[i] }
        : NOTHING;
      tally.see(counted, known * slicesPerBucket);
      const assumed = tally.assume(
        counted,
        (1 - known) * slicesPerBucket,
        slicesPerBucket,
      );
      units.known[i] = known;
      units.good[i] = counted.good + assumed.good;
      units.bad[i] = counted.bad + assumed.bad;
      units.assumed[i] = assumed.good + assumed.bad;
    }
    return units;
  });
}
