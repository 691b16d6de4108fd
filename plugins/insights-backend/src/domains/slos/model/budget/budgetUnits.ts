import type { Buckets } from '../buckets/Buckets';
import type { Budgeting } from './BudgetingMethod';

/** What an error budget is counted in, per slice: so much of it good, of so much in all. */
export interface BudgetUnits extends Buckets {
  /** Slices of which nothing was known, or nothing could be said, and that count by the policy instead. */
  readonly assumed: Uint8Array;
  /** Slices whose counts are known, zero traffic included. */
  readonly known: Uint8Array;
}

/** Good and total of one slice. */
interface Share {
  readonly good: number;
  readonly total: number;
}

const NOTHING: Share = { good: 0, total: 0 };

/**
 * Brings the three budgeting methods to one: afterwards the SLI of any window is Σ good / Σ total.
 *
 * | method | good of a slice | total |
 * | --- | --- | --- |
 * | Occurrences | good events | events |
 * | Timeslices | 1 where good / total ≥ the slice's target, else 0 | 1 |
 * | RatioTimeslices | good / total | 1 |
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
  const { length } = buckets.total;
  const units = {
    ...buckets,
    good: new Float64Array(length),
    total: new Float64Array(length),
    assumed: new Uint8Array(length),
    known: new Uint8Array(length),
  };
  let held: Share = NOTHING;
  let seen = 0;
  let seenTotal = 0;
  for (let i = 0; i < length; i++) {
    const good = buckets.good[i];
    const total = buckets.total[i];
    const isKnown = Number.isFinite(good) && Number.isFinite(total);
    units.known[i] = isKnown ? 1 : 0;
    let share: Share;
    if (isKnown && total > 0) {
      share = verdict(good, total, budgeting);
      held = share;
      seen += 1;
      seenTotal += share.total;
    } else {
      const size = seen === 0 ? 0 : seenTotal / seen;
      share = assumption(budgeting, held, size);
      units.assumed[i] = share.total > 0 ? 1 : 0;
    }
    units.good[i] = share.good;
    units.total[i] = share.total;
  }
  return units;
}

function verdict(
  good: number,
  total: number,
  { method, timeSliceTarget = 1 }: Budgeting,
): Share {
  switch (method) {
    case 'Timeslices':
      return { good: good / total >= timeSliceTarget ? 1 : 0, total: 1 };
    case 'RatioTimeslices':
      return { good: good / total, total: 1 };
    default:
      return { good, total };
  }
}

/** What a slice without a verdict counts as; nothing as long as there is no verdict before it to go by. */
function assumption(
  { method, noData }: Budgeting,
  held: Share,
  meanTotal: number,
): Share {
  const total = method === 'Occurrences' ? meanTotal : 1;
  switch (noData) {
    case 'good':
      return { good: total, total };
    case 'bad':
      return { good: 0, total };
    case 'hold':
      return held.total === 0
        ? NOTHING
        : { good: (held.good / held.total) * total, total };
    default:
      return NOTHING;
  }
}
