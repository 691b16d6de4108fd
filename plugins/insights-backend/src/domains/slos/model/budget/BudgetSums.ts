import type { Span } from '../window/TimeWindow';
import type { BudgetUnits } from './budgetUnits';

/** What a window holds; its span is made of whole buckets. */
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

/** Running sums of one stretch of equal buckets; the first one reaches back, and the last one on, without end. */
class StretchSums {
  readonly units: BudgetUnits;
  readonly fromSeconds: number;
  readonly untilSeconds: number;
  readonly #good: Float64Array;
  readonly #bad: Float64Array;
  readonly #assumed: Float64Array;
  readonly #known: Float64Array;

  constructor(units: BudgetUnits, isFirst: boolean, isLast: boolean) {
    const { startSeconds, stepSeconds, good } = units;
    this.units = units;
    this.fromSeconds = isFirst ? -Infinity : startSeconds;
    this.untilSeconds = isLast
      ? Infinity
      : startSeconds + good.length * stepSeconds;
    this.#good = runningSum(units.good);
    this.#bad = runningSum(units.bad);
    this.#assumed = runningSum(units.assumed);
    this.#known = runningSum(units.known);
  }

  /** An empty window lies where it begins. */
  overlaps(from: number, to: number): boolean {
    return (
      from < this.untilSeconds &&
      (to > this.fromSeconds || (from === to && from === this.fromSeconds))
    );
  }

  edge(seconds: number, round: (buckets: number) => number): number {
    const { startSeconds, stepSeconds } = this.units;
    return (
      startSeconds + round((seconds - startSeconds) / stepSeconds) * stepSeconds
    );
  }

  get lastKnownSeconds(): number | undefined {
    const { startSeconds, stepSeconds, known } = this.units;
    const last = known.findLastIndex(part => part > 0);
    return last < 0 ? undefined : startSeconds + (last + 1) * stepSeconds;
  }

  over(fromSeconds: number, toSeconds: number): WindowSum {
    const { startSeconds, stepSeconds, slicesPerBucket } = this.units;
    const { length } = this.units.good;
    const bucketAt = (seconds: number) =>
      Math.floor((seconds - startSeconds) / stepSeconds);
    const from = bucketAt(Math.max(fromSeconds, this.fromSeconds));
    const to = Math.max(from, bucketAt(Math.min(toSeconds, this.untilSeconds)));
    const within = (bucket: number) => Math.min(Math.max(bucket, 0), length);
    const [first, behind] = [within(from), within(to)];
    const between = (sums: Float64Array) => sums[behind] - sums[first];
    const good = between(this.#good);
    const badUnits = between(this.#bad);
    return {
      startSeconds: startSeconds + from * stepSeconds,
      endSeconds: startSeconds + to * stepSeconds,
      good,
      total: good + badUnits,
      badUnits,
      assumedUnits: between(this.#assumed),
      slices: (to - from) * slicesPerBucket,
      knownSlices: between(this.#known) * slicesPerBucket,
    };
  }
}

/** Sums of the first 0, 1, … n values, with the error of each rounding carried along (TwoSum: Knuth, TAOCP vol. 2, 4.2.2). */
function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
    sums[i + 1] = sum + lost;
  }
  return sums;
}

/** Sums of budget units over any window in constant time, by differences of running sums. */
export class BudgetSums {
  readonly #stretches: readonly StretchSums[];

  /** @param stretches - at least one; each begins where the one before ends */
  constructor(stretches: readonly BudgetUnits[]) {
    this.#stretches = stretches.map(
      (units, index) =>
        new StretchSums(units, index === 0, index === stretches.length - 1),
    );
  }

  /** Width of the latest buckets. */
  get stepSeconds(): number {
    return this.#stretches[this.#stretches.length - 1].units.stepSeconds;
  }

  /** The whole buckets around a stretch of time. */
  slicesAround({ startSeconds, endSeconds }: Span): Span {
    return {
      startSeconds: this.#at(startSeconds).edge(startSeconds, Math.floor),
      endSeconds: this.#at(endSeconds).edge(endSeconds, Math.ceil),
    };
  }

  /** Width of the widest buckets that a span is made of; before the first and behind the last there are more of theirs. */
  widestStep({ startSeconds, endSeconds }: Span): number {
    const steps = this.#stretches
      .filter(stretch => stretch.overlaps(startSeconds, endSeconds))
      .map(({ units }) => units.stepSeconds);
    return Math.max(...steps);
  }

  /** When the last bucket ends of which something is known; undefined where none is. */
  get lastKnownSeconds(): number | undefined {
    return this.#stretches.findLast(
      ({ lastKnownSeconds }) => lastKnownSeconds !== undefined,
    )?.lastKnownSeconds;
  }

  /** What lies in [from, to), both moved down to where a bucket begins. */
  over(fromSeconds: number, toSeconds: number): WindowSum {
    const to = Math.max(fromSeconds, toSeconds);
    let sum: WindowSum | undefined;
    // A plain loop: an evaluation asks a thousand times.
    for (const stretch of this.#stretches) {
      if (!stretch.overlaps(fromSeconds, to)) continue;
      const part = stretch.over(fromSeconds, to);
      sum = sum ? together(sum, part) : part;
    }
    if (!sum) throw new RangeError(`${fromSeconds} is no moment`);
    return sum;
  }

  #at(seconds: number): StretchSums {
    return (
      this.#stretches.find(stretch => seconds < stretch.untilSeconds) ??
      this.#stretches[this.#stretches.length - 1]
    );
  }
}

function together(a: WindowSum, b: WindowSum): WindowSum {
  return {
    startSeconds: a.startSeconds,
    endSeconds: b.endSeconds,
    good: a.good + b.good,
    total: a.total + b.total,
    badUnits: a.badUnits + b.badUnits,
    assumedUnits: a.assumedUnits + b.assumedUnits,
    slices: a.slices + b.slices,
    knownSlices: a.knownSlices + b.knownSlices,
  };
}
