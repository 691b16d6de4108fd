import { bridgeGaps } from '../forecast/bridgeGaps';
import { median } from '../order/median';
import { loess, loessAt } from './loess';

/** @public */
export interface StlOptions {
  /** Steps per cycle, a whole number of at least 2. */
  period: number;
  /** Values of one phase (all Januaries) that shape its season, odd, at least 3. Default 7. */
  seasonalWindow?: number;
  /** Values that shape the trend, odd. Default: the next odd above 1.5 period / (1 − 1.5 / seasonalWindow). */
  trendWindow?: number;
  /** Gives values far off less weight, over and over. Default false. */
  robust?: boolean;
}

/** @public */
export interface Decomposition {
  /** Trend, season and what is left add up to the value; the remainder is NaN where the value is. */
  trend: Float64Array;
  seasonal: Float64Array;
  remainder: Float64Array;
  /** Weight 0…1 of each value in the last pass; 0 for what is missing. */
  weights: Float64Array;
}

const DEFAULT_SEASONAL_WINDOW = 7;
/** Passes of the inner and of the outer loop (section 3.2 of the paper). */
const PLAIN_PASSES = { inner: 5, outer: 0 };
const ROBUST_PASSES = { inner: 2, outer: 15 };
/** A value off by this many medians of what is left has no say (section 2.2). */
const OUTLYING_MEDIANS = 6;

/**
 * A series as trend, season and remainder: STL, Cleveland, Cleveland, McRae and Terpenning (1990),
 * Journal of Official Statistics 6(1), with local lines throughout. What is missing has no weight,
 * so it shapes nothing.
 *
 * @param values - NaN = missing
 * @throws RangeError when an option is out of range, or fewer than two cycles are there
 * @public
 */
export function stl(
  values: ArrayLike<number>,
  options: StlOptions,
): Decomposition {
  const { period, robust = false } = options;
  const { seasonalWindow = DEFAULT_SEASONAL_WINDOW } = options;
  const { trendWindow = defaultTrendWindow(period, seasonalWindow) } = options;
  checkOptions({ period, seasonalWindow, trendWindow }, values.length);
  const present = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1)
    present[index] = Number.isNaN(values[index]) ? 0 : 1;
  const whole = withoutGaps(values);
  const windows = { period, seasonalWindow, trendWindow };
  const { inner, outer } = robust ? ROBUST_PASSES : PLAIN_PASSES;
  const hasGaps = present.includes(0);
  let weights = hasGaps ? present : undefined;
  const parts = {
    trend: new Float64Array(whole.length),
    seasonal: new Float64Array(whole.length),
  };
  for (let pass = 0; pass <= outer; pass += 1) {
    for (let step = 0; step < inner; step += 1) {
      refine(whole, parts, weights, windows);
    }
    if (pass < outer) weights = robustWeights(whole, parts, present);
  }
  const remainder = new Float64Array(whole.length);
  for (let index = 0; index < whole.length; index += 1)
    remainder[index] = present[index]
      ? whole[index] - parts.trend[index] - parts.seasonal[index]
      : NaN;
  return { ...parts, remainder, weights: weights ?? present };
}

interface Windows {
  period: number;
  seasonalWindow: number;
  trendWindow: number;
}

interface Parts {
  trend: Float64Array;
  seasonal: Float64Array;
}

/** One pass of the inner loop, steps 1 to 6 of section 2.1. */
function refine(
  values: Float64Array,
  parts: Parts,
  weights: Float64Array | undefined,
  { period, seasonalWindow, trendWindow }: Windows,
): void {
  const { length } = values;
  const detrended = new Float64Array(length);
  for (let index = 0; index < length; index += 1)
    detrended[index] = values[index] - parts.trend[index];
  const cycles = smoothCycles(detrended, period, seasonalWindow, weights);
  const low = loess(
    movingAverage(movingAverage(movingAverage(cycles, period), period), 3),
    { window: nextOdd(period), degree: 1 },
  );
  const adjusted = detrended;
  for (let index = 0; index < length; index += 1) {
    parts.seasonal[index] = cycles[index + period] - low[index];
    adjusted[index] = values[index] - parts.seasonal[index];
  }
  parts.trend = loess(adjusted, { window: trendWindow, degree: 1, weights });
}

/** Each phase smoothed along the cycles, one cycle further on either side. */
function smoothCycles(
  values: Float64Array,
  period: number,
  window: number,
  weights: Float64Array | undefined,
): Float64Array {
  const extended = new Float64Array(values.length + 2 * period);
  for (let phase = 0; phase < period; phase += 1) {
    const own = everyNth(values, phase, period);
    const options = {
      window,
      degree: 1,
      weights: weights && everyNth(weights, phase, period),
    } as const;
    const smooth = loess(own, options);
    const last = own.length - 1;
    const reach = Math.min(window, own.length) - 1;
    const before = loessAt(own, -1, 0, reach, options);
    const after = loessAt(own, last + 1, last - reach, last, options);
    extended[phase] = Number.isNaN(before) ? smooth[0] : before;
    for (let cycle = 0; cycle <= last; cycle += 1)
      extended[phase + (cycle + 1) * period] = smooth[cycle];
    extended[phase + (last + 2) * period] = Number.isNaN(after)
      ? smooth[last]
      : after;
  }
  return extended;
}

function everyNth(values: Float64Array, first: number, n: number) {
  const chosen = new Float64Array(Math.ceil((values.length - first) / n));
  for (let at = 0; at < chosen.length; at += 1)
    chosen[at] = values[first + at * n];
  return chosen;
}

function movingAverage(values: Float64Array, length: number): Float64Array {
  const averages = new Float64Array(values.length - length + 1);
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += values[index];
  averages[0] = sum / length;
  for (let index = 1; index < averages.length; index += 1) {
    sum += values[index + length - 1] - values[index - 1];
    averages[index] = sum / length;
  }
  return averages;
}

/** Bisquare weights of what is left (section 2.2). */
function robustWeights(
  values: Float64Array,
  { trend, seasonal }: Parts,
  present: Float64Array,
): Float64Array {
  const off = values.map((value, index) =>
    Math.abs(value - trend[index] - seasonal[index]),
  );
  const limit = OUTLYING_MEDIANS * median(off.filter((_, i) => present[i]));
  return off.map((distance, index) => {
    if (!present[index] || distance > 0.999 * limit) return 0;
    return distance <= 0.001 * limit ? 1 : (1 - (distance / limit) ** 2) ** 2;
  });
}

/** Straight lines across gaps, the nearest value at the ends: a start for what has no weight. */
function withoutGaps(values: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(values);
  const { values: known, trailing } = bridgeGaps(all);
  const leading = all.length - trailing - known.length;
  for (let index = 0; index < all.length; index += 1) {
    const at = Math.min(Math.max(index - leading, 0), known.length - 1);
    all[index] = known[at];
  }
  return all;
}

function defaultTrendWindow(period: number, seasonalWindow: number): number {
  return nextOdd((1.5 * period) / (1 - 1.5 / seasonalWindow));
}

/** The smallest odd whole number that is not below. */
function nextOdd(value: number): number {
  const whole = Math.ceil(value);
  return whole % 2 === 0 ? whole + 1 : whole;
}

function checkOptions(windows: Windows, length: number): void {
  const { period, seasonalWindow, trendWindow } = windows;
  if (!(Number.isInteger(period) && period >= 2)) {
    throw new RangeError(
      `period must be a whole number of at least 2, got ${period}`,
    );
  }
  for (const [name, window] of Object.entries({
    seasonalWindow,
    trendWindow,
  })) {
    if (!(Number.isInteger(window) && window >= 3 && window % 2 === 1)) {
      throw new RangeError(
        `${name} must be an odd number of at least 3, got ${window}`,
      );
    }
  }
  if (length < 2 * period) {
    throw new RangeError(
      `two cycles of ${period} are needed, got ${length} values`,
    );
  }
}
