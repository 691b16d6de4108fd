import { normalCdf } from './normalCdf';

/** From so many degrees of freedom on the normal distribution is as near as rounding lets the fraction come. */
const AS_GOOD_AS_NORMAL = 1e7;
/** Below this the fraction converges fast; above it its mirror image does. */
const mirrorAt = (a: number, b: number) => (a + 1) / (a + b + 2);
const MOST_TERMS = 10_000;
const SMALLEST_CHANGE = 1e-16;
const NOT_ZERO = 1e-300;
/** Stirling's series is good from here on; below it Γ is walked up. */
const STIRLING_FROM = 20;

/**
 * The probability that a value of Student's t distribution is at least as far from zero as `t`: the regularised incomplete
 * beta function at ν / (ν + t²), Abramowitz and Stegun (1964), 26.7.1 and 26.5.27.
 *
 * @param t - NaN gives NaN
 * @param degreesOfFreedom - ν above 0, whole or not
 * @returns 0…1, to about 13 digits
 */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom >= AS_GOOD_AS_NORMAL) return 2 * normalCdf(-Math.abs(t));
  if (t === 0) return 1;
  const ratio = (t * t) / degreesOfFreedom;
  if (ratio === Infinity) return 0;
  const far = 1 / (1 + ratio);
  const near = ratio / (1 + ratio);
  const [a, b] = [degreesOfFreedom / 2, 0.5];
  const weight = Math.exp(
    logHalfBeta(a) - a * Math.log1p(ratio) + b * Math.log(near),
  );
  return far < mirrorAt(a, b)
    ? (weight * betaFraction(a, b, far)) / a
    : 1 - (weight * betaFraction(b, a, near)) / b;
}

/**
 * ln Γ(a + ½) − ln Γ(a) − ln Γ(½), by Stirling's series, Abramowitz and Stegun 6.1.41: as one difference, since the two are
 * large where what is between them is small.
 */
function logHalfBeta(a: number): number {
  let walked = 0;
  let at = a;
  while (at < STIRLING_FROM) {
    walked += Math.log(at / (at + 0.5));
    at += 1;
  }
  const between = at * Math.log1p(0.5 / at) + 0.5 * Math.log(at) - 0.5;
  return (
    walked +
    between +
    stirlingSeries(at + 0.5) -
    stirlingSeries(at) -
    0.5 * Math.log(Math.PI)
  );
}

function stirlingSeries(x: number): number {
  const square = x * x;
  return (
    (1 / 12 -
      (1 / 360 -
        (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) /
        square) /
    x
  );
}

/** The continued fraction of the incomplete beta function, Abramowitz and Stegun 26.5.8, by the method of Lentz (1976). */
function betaFraction(a: number, b: number, x: number): number {
  const kept = (value: number) =>
    Math.abs(value) < NOT_ZERO ? NOT_ZERO : value;
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < SMALLEST_CHANGE) break;
  }
  return fraction;
}
