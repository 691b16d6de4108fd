import { nelderMead } from './nelderMead';

/** Bounds of the parameters in `forecast::ets` of R (Hyndman et al. 2008). */
const SMALLEST_WEIGHT = 1e-4;
const LARGEST_WEIGHT = 0.9999;
const SMALLEST_PHI = 0.8;
const LARGEST_PHI = 0.98;
/** Where the search for α, β/α and φ begins, and its first steps. */
const START = [0.5, 0.1, 0.95];
const STEP = [0.3, 0.2, -0.07];
const TOLERANCE = 1e-6;
const MAXIMUM_ITERATIONS = 150;
/** Fewer values than unknowns determine nothing. */
const FEWEST_VALUES = 5;

/** How a trend is smoothed. @public */
export interface TrendSmoothing {
  /** Weights 0…1 of the level and of the trend; share of the trend kept per step. */
  alpha: number;
  beta: number;
  phi: number;
}

/** Level and trend per step after the last value, and how they were smoothed. */
export interface SmoothedTrend extends TrendSmoothing {
  level: number;
  trend: number;
  /** Sum of the squared one-step errors. */
  squaredError: number;
}

/**
 * Least-squares fit of exponential smoothing with a trend, in error-correction form:
 * lₜ = lₜ₋₁ + φbₜ₋₁ + αeₜ, bₜ = φbₜ₋₁ + βeₜ (Hyndman et al. 2008, section 2.3.2). For given
 * α, β, φ the errors are linear in the initial level and trend, which therefore have a
 * closed form; only the others are searched.
 *
 * @param values - at least 1, no NaN; with fewer than 5 the last value is the level
 * @param kind - whether the trend dies away, or goes on as it is (Holt 1957): then φ is 1
 * @param given - taken as they are instead of being searched
 */
export function fitTrend(
  values: Float64Array,
  kind: 'damped' | 'linear',
  given?: TrendSmoothing,
): SmoothedTrend {
  if (values.length < FEWEST_VALUES) {
    const level = values[values.length - 1];
    const phi = kind === 'damped' ? LARGEST_PHI : 1;
    return { level, trend: 0, alpha: 1, beta: 0, phi, squaredError: NaN };
  }
  const { alpha, beta, phi } = given ?? searchSmoothing(values, kind);
  const {
    level: firstLevel,
    trend: firstTrend,
    squaredError,
  } = profile(values, alpha, beta, phi);
  let level = firstLevel;
  let trend = firstTrend;
  for (const value of values) {
    const forecast = level + phi * trend;
    const error = value - forecast;
    level = forecast + alpha * error;
    trend = phi * trend + beta * error;
  }
  return { level, trend, alpha, beta, phi, squaredError };
}

function searchSmoothing(
  values: Float64Array,
  kind: 'damped' | 'linear',
): TrendSmoothing {
  const searched = kind === 'damped' ? 3 : 2;
  const [alpha, share, phi = 1] = nelderMead(
    ([a, s, p]) =>
      isAllowed(a, s, p) ? errorOf(values, a, a * s, p ?? 1) : Infinity,
    START.slice(0, searched),
    STEP.slice(0, searched),
    TOLERANCE,
    MAXIMUM_ITERATIONS,
  );
  return { alpha, beta: alpha * share, phi };
}

function isAllowed(
  alpha: number,
  share: number,
  phi: number | undefined,
): boolean {
  return (
    alpha >= SMALLEST_WEIGHT &&
    alpha <= LARGEST_WEIGHT &&
    share >= SMALLEST_WEIGHT &&
    share <= LARGEST_WEIGHT &&
    (phi === undefined || (phi >= SMALLEST_PHI && phi <= LARGEST_PHI))
  );
}

function errorOf(
  values: Float64Array,
  alpha: number,
  beta: number,
  phi: number,
) {
  return profile(values, alpha, beta, phi).squaredError;
}

/**
 * Runs the recursion three times side by side: from zero, and for the answers of the errors to
 * a unit of initial level and of initial trend; then solves the 2 × 2 normal equations.
 *
 * Of each, what is forecast and the part of the trend in it are carried on, in place of level and trend: the same recursion,
 * in which a step waits for fewer sums of the one before.
 */
function profile(
  values: Float64Array,
  alpha: number,
  beta: number,
  phi: number,
) {
  const origin = values[0];
  const phiBeta = phi * beta;
  const gain = alpha + phiBeta;
  const keep = 1 - gain;
  let ahead = 0;
  let risen = 0;
  let u = 1;
  let risenU = 0;
  let v = phi;
  let risenV = phi;
  let ee = 0;
  let eu = 0;
  let ev = 0;
  let uu = 0;
  let uv = 0;
  let vv = 0;
  for (let index = 0; index < values.length; index++) {
    const e = values[index] - origin - ahead;
    ee += e * e;
    eu += e * u;
    ev += e * v;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    const damped = phi * risen;
    ahead = ahead + damped + gain * e;
    risen = damped + phiBeta * e;
    const dampedU = phi * risenU;
    risenU = dampedU - phiBeta * u;
    u = dampedU + keep * u;
    const dampedV = phi * risenV;
    risenV = dampedV - phiBeta * v;
    v = dampedV + keep * v;
  }
  const determinant = uu * vv - uv * uv;
  const level = determinant > 0 ? (eu * vv - ev * uv) / determinant : eu / uu;
  const trend = determinant > 0 ? (ev * uu - eu * uv) / determinant : 0;
  const squaredError = Math.max(0, ee - level * eu - trend * ev);
  return { level: origin + level, trend, squaredError };
}
