import { endSecondsOf } from '../buckets/Buckets';
import type { Span } from '../window/TimeWindow';
import type { BudgetUnits } from './budgetUnits';

/** What a window holds; its span is made of whole slices. */
export interface WindowSum extends Span {
  readonly good: number;
  readonly total: number;
  /** What is not good, exact even where it is little beside all. */
  readonly badUnits: number;
  /** Slices of the window, those before the first and after the last bucket included. */
  readonly slices: number;
  readonly knownSlices: number;
  readonly assumedSlices: number;
}

/** Sums of budget units over any window in constant time, by differences of running sums. */
export class BudgetSums {
  readonly #units: BudgetUnits;
  readonly #good: Float64Array;
  readonly #bad: Float64Array;
  readonly #known: Float64Array;
  readonly #assumed: Float64Array;

  constructor(units: BudgetUnits) {
    this.#units = units;
    this.#good = runningSum(units.good);
    // Errors are few beside all: their own running sum keeps digits that the difference of two large sums would lose.
    this.#bad = runningSum(
      units.total.map((total, i) => total - units.good[i]),
    );
    this.#known = runningSum(units.known);
    this.#assumed = runningSum(units.assumed);
  }

  /** Where the data ends, in seconds since 1970. */
  get endSeconds(): number {
    return endSecondsOf(this.#units);
  }

  /** The whole slices around a stretch of time. */
  slicesAround({ startSeconds, endSeconds }: Span): Span {
    const { startSeconds: first, stepSeconds } = this.#units;
    const to = (edge: number, round: (slices: number) => number) =>
      first + round((edge - first) / stepSeconds) * stepSeconds;
    return {
      startSeconds: to(startSeconds, Math.floor),
      endSeconds: to(endSeconds, Math.ceil),
    };
  }

  /** When the last slice ends of which the counts are known; undefined where none is. */
  get lastKnownSeconds(): number | undefined {
    const { startSeconds, stepSeconds, known } = this.#units;
    const last = known.lastIndexOf(1);
    return last < 0 ? undefined : startSeconds + (last + 1) * stepSeconds;
  }

  /** What lies in [from, to), both moved down to where a slice begins. */
  over(fromSeconds: number, toSeconds: number): WindowSum {
    const { startSeconds, stepSeconds } = this.#units;
    const from = Math.floor((fromSeconds - startSeconds) / stepSeconds);
    const to = Math.max(
      from,
      Math.floor((toSeconds - startSeconds) / stepSeconds),
    );
    const between = (sums: Float64Array) =>
      sums[this.#index(to)] - sums[this.#index(from)];
    const good = between(this.#good);
    const badUnits = between(this.#bad);
    return {
      startSeconds: startSeconds + from * stepSeconds,
      endSeconds: startSeconds + to * stepSeconds,
      good,
      total: good + badUnits,
      badUnits,
      slices: to - from,
      knownSlices: between(this.#known),
      assumedSlices: between(this.#assumed),
    };
  }

  #index(slice: number): number {
    return Math.min(Math.max(slice, 0), this.#units.total.length);
  }
}

/** Sums of the first 0, 1, … n values, with the error of rounding carried along (Neumaier 1974). */
function runningSum(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = sum + value;
    lost +=
      Math.abs(sum) >= Math.abs(value)
        ? sum - next + value
        : value - next + sum;
    sum = next;
    sums[i + 1] = sum + lost;
  }
  return sums;
}
