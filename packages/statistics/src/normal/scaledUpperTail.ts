import { polynomialRatio } from './polynomialRatio';

/*
 * Cody (1969), "Rational Chebyshev approximations for the error function",
 * Math. Comp. 23, in the form for the normal distribution of Cody (1993),
 * "Algorithm 715: SPECFUN", ACM TOMS 19(1), function ANORM. The coefficients
 * are listed from the highest power down.
 */
const MIDDLE_NUMERATOR = [
  1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412,
  93.506656132177855979, 597.27027639480026226, 2494.5375852903726711,
  6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
];
const MIDDLE_DENOMINATOR = [
  1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805,
  6485.558298266760755, 18615.571640885098091, 34900.952721145977266,
  38912.003286093271411, 19685.429676859990727,
];
const TAIL_NUMERATOR = [
  0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639,
  0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5,
];
const TAIL_DENOMINATOR = [
  1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515,
  0.00378239633202758244, 7.29751555083966205e-5,
];

const MIDDLE_LIMIT = Math.sqrt(32);
const INVERSE_SQRT_TWO_PI = 0.39894228040143267794;

/**
 * exp(x²/2) times the probability that a standard normal exceeds x: the upper tail
 * without its exponential decay, so that it can be multiplied with a growing exponential.
 *
 * @param x - at least 0.66; NaN for NaN
 * @returns positive, about 1/(x√(2π)) for large x
 */
export function scaledUpperTail(x: number): number {
  if (x <= MIDDLE_LIMIT) {
    return polynomialRatio(MIDDLE_NUMERATOR, MIDDLE_DENOMINATOR, x);
  }
  const inverseSquare = 1 / (x * x);
  const correction =
    inverseSquare *
    polynomialRatio(TAIL_NUMERATOR, TAIL_DENOMINATOR, inverseSquare);
  return (INVERSE_SQRT_TWO_PI - correction) / x;
}
