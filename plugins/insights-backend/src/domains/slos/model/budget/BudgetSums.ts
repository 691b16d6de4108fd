import type { Span } from '../window/TimeWindow';
import type { BudgetUnits } from './budgetUnits';

/** What a window holds; its span is made of whole slices. */
export interface WindowSum extends Span {
  readonly good: number;
  readonly total: number;
  /** What is not good, with all its digits even where it is little beside all. */
  readonly badUnits: number;
  /** Units that a policy gave to slices without a verdict. */
  readonly assumedUnits: number;
  /** Slices of the window, those before the first and after the last bucket included. */
  readonly slices: number;
  /** How many of them are known; a slice that is known in part counts in part. */
  readonly knownSlices: number;
}

/** Sums of budget units over any window in constant time, by differences of running sums. */
export class BudgetSums {
  readonly #units: BudgetUnits;
  readonly #good: Float64Array;
  readonly #bad: Float64Array;
  readonly #assumed: Float64Array;
  readonly #known: Float64Array;

  constructor(units: BudgetUnits) {
    this.#units = units;
    this.#good = runningSum(units.good);
    this.#bad = runningSum(units.bad);
    this.#assumed = runningSum(units.assumed);
    this.#known = runningSum(units.known);
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

  /** When the last slice ends of which something is known; undefined where none is. */
  get lastKnownSeconds(): number | undefined {
    const { startSeconds, stepSeconds, known } = this.#units;
    const last = known.findLastIndex(part => part > 0);
    return last < 0 ? undefined : startSeconds + (last + 1) * stepSeconds;
  }

  /** What lies in [from, to), both moved down to where a slice begins. */
  over(fromSeconds: number, toSeconds: number): WindowSum {
    const { startSeconds, stepSeconds, good: units } = this.#units;
    const from = Math.floor((fromSeconds - startSeconds) / stepSeconds);
    const to = Math.max(
      from,
      Math.floor((toSeconds - startSeconds) / stepSeconds),
    );
    const within = (slice: number) =>
      Math.min(Math.max(slice, 0), units.length);
    const between = (sums: Float64Array) =>
      sums[within(to)] - sums[within(from)];
    const good = between(this.#good);
    const badUnits = between(this.#bad);
    return {
      startSeconds: startSeconds + from * stepSeconds,
      endSeconds: startSeconds + to * stepSeconds,
      good,
      total: good + badUnits,
      badUnits,
      assumedUnits: between(this.#assumed),
      slices: to - from,
      knownSlices: between(this.#known),
    };
  }
}

/** Sums of the first 0, 1, … n values, with the error of rounding carried along (Neumaier 1974). */
function runningSum(values: Float64Array): Float64Array {
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
