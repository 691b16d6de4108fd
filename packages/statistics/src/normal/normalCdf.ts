import { polynomialRatio } from './polynomialRatio';
import { scaledUpperTail } from './scaledUpperTail';

/*
 * Cody (1969), "Rational Chebyshev approximations for the error function",
 * Math. Comp. 23, in the form for the normal distribution of Cody (1993),
 * "Algorithm 715: SPECFUN", ACM TOMS 19(1), function ANORM. The coefficients
 * are listed from the highest power down.
 */
const CENTRE_NUMERATOR = [
  0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881,
  1067.6894854603709582, 18154.981253343561249,
];
const CENTRE_DENOMINATOR = [
  1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205,
  45507.789335026729956,
];
const CENTRE_LIMIT = 0.66291;
/** Beyond this even the smallest subnormal double is too large. */
const UNDERFLOW_LIMIT = 38.6;

/**
 * The distribution function of the standard normal: the probability of a value ≤ x.
 *
 * Relative error about 1e-15 in the lower tail down to the smallest doubles, so
 * `normalCdf(-z)` is the accurate upper tail.
 *
 * @returns 0…1; NaN for NaN
 * @public
 */
export function normalCdf(x: number): number {
  const distance = Math.abs(x);
  if (Number.isNaN(x)) return NaN;
  if (distance <= CENTRE_LIMIT) {
    const square = x * x;
    return (
      0.5 + x * polynomialRatio(CENTRE_NUMERATOR, CENTRE_DENOMINATOR, square)
    );
  }
  const tail = upperTail(distance);
  return x > 0 ? 1 - tail : tail;
}

function upperTail(x: number): number {
  if (x > UNDERFLOW_LIMIT) return 0;
  // exp(-x²/2) in two factors: x is cut to 1/16 so that its square is exact.
  const cut = Math.trunc(x * 16) / 16;
  return (
    Math.exp(-cut * cut * 0.5) *
    Math.exp(-(x - cut) * (x + cut) * 0.5) *
    scaledUpperTail(x)
  );
}
