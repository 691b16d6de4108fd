import { isKnown, type Buckets } from '../buckets/Buckets';
import type { Budgeting } from './BudgetingMethod';

/** What an error budget is counted in, per slice: so much of it good, and so much bad. */
export interface BudgetUnits
  extends Pick<Buckets, 'startSeconds' | 'stepSeconds'> {
  readonly good: Float64Array;
  /** Apart from what is good: the difference of two large numbers would lose it. */
  readonly bad: Float64Array;
  /** Units that the policy gives to slices without a verdict; they are among the good and the bad. */
  readonly assumed: Float64Array;
  /** Part of each slice whose counts are known, zero traffic included; 0…1. */
  readonly known: Float64Array;
}

/** Good and bad of one slice. */
interface Share {
  readonly good: number;
  readonly bad: number;
}

const NOTHING: Share = { good: 0, bad: 0 };

/**
 * Brings the three budgeting methods to one: afterwards the SLI of any window is Σ good / Σ (good + bad).
 *
 * | method | good of a slice | bad of a slice |
 * | --- | --- | --- |
 * | Occurrences | good events | bad events |
 * | Timeslices | 1 where good / total ≥ the slice's target, else 0 | the other way round |
 * | RatioTimeslices | good / total | bad / total |
 *
 * A slice without events or without data has no verdict. It counts by the policy: not at all (`exclude`), as good, as
 * bad, or as the last slice with a verdict (`hold`). Under Occurrences such a slice is given the mean number of events
 * of the slices before it that had some, since it needs a size to count.
 *
 * @see https://github.com/OpenSLO/OpenSLO#slo for the methods
 */
export function budgetUnits(
  buckets: Buckets,
  budgeting: Budgeting,
): BudgetUnits {
  const { startSeconds, stepSeconds } = buckets;
  const { length } = buckets.total;
  const good = new Float64Array(length);
  const bad = new Float64Array(length);
  const assumed = new Float64Array(length);
  const known = new Float64Array(length);
  let held = NOTHING;
  let seen = 0;
  let seenUnits = 0;
  for (let i = 0; i < length; i++) {
    const total = buckets.total[i];
    const says = isKnown(buckets.good[i], total);
    known[i] = says ? buckets.coverage?.[i] ?? 1 : 0;
    let share: Share;
    if (says && total > 0) {
      share = verdict(buckets.good[i], total, budgeting);
      held = share;
      seen += 1;
      seenUnits += share.good + share.bad;
    } else {
      const size = seen === 0 ? 0 : seenUnits / seen;
      share = assumption(budgeting, held, size);
      assumed[i] = share.good + share.bad;
    }
    good[i] = share.good;
    bad[i] = share.bad;
  }
  return { startSeconds, stepSeconds, good, bad, assumed, known };
}

function verdict(
  good: number,
  total: number,
  { method, timeSliceTarget = 1 }: Budgeting,
): Share {
  switch (method) {
    case 'Timeslices':
      return good / total >= timeSliceTarget
        ? { good: 1, bad: 0 }
        : { good: 0, bad: 1 };
    case 'RatioTimeslices':
      return { good: good / total, bad: (total - good) / total };
    default:
      return { good, bad: total - good };
  }
}

/**
 * What a slice without a verdict counts as; nothing as long as there is no verdict before it to go by.
 *
 * @param size - units that it is given
 */
function assumption({ noData }: Budgeting, held: Share, size: number): Share {
  const heldUnits = held.good + held.bad;
  if (heldUnits === 0) return NOTHING;
  switch (noData) {
    case 'good':
      return { good: size, bad: 0 };
    case 'bad':
      return { good: 0, bad: size };
    case 'hold':
      return {
        good: (held.good / heldUnits) * size,
        bad: (held.bad / heldUnits) * size,
      };
    default:
      return NOTHING;
  }
}
