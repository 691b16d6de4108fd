import { median, medianInPlace } from '../order/median';

/** Median of |z| for a standard normal z: the median absolute deviation is this times σ. */
const NORMAL_MEDIAN_DEVIATION = 0.6744897501960817;
/** Differences this small beside the values are rounding errors of their arithmetic. */
const ROUNDING_SHARE = 1e-12;
/** Noise is never put below this share of the largest deviation: squares lose half the digits. */
const SMALLEST_NOISE_SHARE = 1e-6;
/** A series is free of noise when no more than one difference in this many is undone by the next. */
const POINTS_PER_REVERSAL = 100;
/** In a series free of noise, σ is this share of its smallest step, so that each step counts. */
const NOISE_SHARE_OF_STEP = 0.1;

/** @public */
export interface Noise {
  /** In the unit of the values; 0 only for a constant series. */
  sigma: number;
  /** True for a staircase: exact levels with steps between them. */
  noiseFree: boolean;
}

/**
 * The standard deviation of independent noise around levels that may jump.
 *
 * 1. The median of the absolute first differences, divided by 0.6745·√2 (Rousseeuw and
 *    Croux 1993 for the factor; differences as in Fryzlewicz 2014, Annals of Statistics
 *    42(6), section 4): jumps are few, so they do not move the median.
 * 2. Where most differences are 0 that median is 0. Noise undoes itself in the next
 *    difference, a jump does not: σ² = −mean(dₜ·dₜ₊₁), Roll (1984), J. Finance 39(4).
 * 3. Where the differences hardly ever undo each other the series is an exact staircase:
 *    σ = a tenth of its smallest step. A step costs at most 3 ln n · σ² in `peltMean` and
 *    brings at least step²/2, so that each one is found up to millions of values.
 *
 * @param values - must hold no NaN
 * @public
 */
export function estimateNoise(values: Float64Array): Noise {
  return noiseAround(values, median(values));
}

/** The noise of values whose median is known. */
export function noiseAround(values: Float64Array, centre: number): Noise {
  const { differences, sizes, scale, deviation, smallestStep } =
    exactDifferences(values, centre);
  if (smallestStep === Infinity) return { sigma: 0, noiseFree: true };
  const floor = SMALLEST_NOISE_SHARE * deviation;
  const typical = medianInPlace(sizes);
  if (typical > ROUNDING_SHARE * scale) {
    const sigma = typical / (NORMAL_MEDIAN_DEVIATION * Math.SQRT2);
    return { sigma: Math.max(sigma, floor), noiseFree: false };
  }
  let products = 0;
  let reversals = 0;
  for (let index = 1; index < differences.length; index++) {
    const product = differences[index] * differences[index - 1];
    products += product;
    if (product < 0) reversals++;
  }
  const roll = Math.sqrt(Math.max(0, -products / (differences.length - 1)));
  if (reversals * POINTS_PER_REVERSAL > values.length && roll > 0) {
    return { sigma: Math.max(roll, floor), noiseFree: false };
  }
  const sigma = Math.max(smallestStep * NOISE_SHARE_OF_STEP, floor);
  return { sigma, noiseFree: true };
}

/** First differences and their sizes, with rounding errors set to exact zeros. */
function exactDifferences(values: Float64Array, centre: number) {
  let scale = 0;
  let deviation = 0;
  for (let index = 0; index < values.length; index++) {
    scale = Math.max(scale, Math.abs(values[index]));
    deviation = Math.max(deviation, Math.abs(values[index] - centre));
  }
  const differences = new Float64Array(Math.max(0, values.length - 1));
  const sizes = new Float64Array(differences.length);
  let smallestStep = Infinity;
  for (let index = 1; index < values.length; index++) {
    const difference = values[index] - values[index - 1];
    const size = Math.abs(difference);
    if (size <= ROUNDING_SHARE * scale) continue;
    differences[index - 1] = difference;
    sizes[index - 1] = size;
    if (size > 0) smallestStep = Math.min(smallestStep, size);
  }
  return { differences, sizes, scale, deviation, smallestStep };
}
