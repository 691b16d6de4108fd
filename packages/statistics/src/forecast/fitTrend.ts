import { leastSquaresWithin, type Box } from './leastSquaresWithin';
import { trendEquations } from './trendEquations';
import { trendErrors, type TrendSmoothing } from './trendErrors';

/** Bounds of α, of β/α and of φ in `forecast::ets` of R (Hyndman et al. 2008). */
const BOUNDS: Box = { low: [1e-4, 1e-4, 0.8], high: [0.9999, 0.9999, 0.98] };
/**
 * Where the search may begin, with α, β/α and φ: a trend that hardly turns and lasts, and one that turns and dies soon. The
 * squared errors have valleys of their own for either; the search takes the lowest of these places.
 */
const STARTS = [0.1, 0.3, 0.6, 0.9].flatMap(alpha => [
  [alpha, 0.03, 0.95],
  [alpha, 0.3, 0.85],
]);
const TOLERANCE = 1e-7;
const MAXIMUM_STEPS = 40;
/** Fewer values than unknowns determine nothing. */
const FEWEST_VALUES = 5;

/** How a trend is smoothed: one that dies away, or that goes on as it is (Holt 1957), where φ is 1. */
export type TrendKind = 'damped' | 'linear';

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
 * @param given - taken as it is instead of being searched
 */
export function fitTrend(
  values: Float64Array,
  kind: TrendKind,
  given?: TrendSmoothing,
): SmoothedTrend {
  if (values.length < FEWEST_VALUES) {
    const level = values[values.length - 1];
    const phi = kind === 'damped' ? BOUNDS.high[2] : 1;
    return { level, trend: 0, alpha: 1, beta: 0, phi, squaredError: NaN };
  }
  const smoothing = given ?? searchSmoothing(values, kind);
  const { alpha, beta, phi } = smoothing;
  const start = trendErrors(values, smoothing);
  let { level, trend } = start;
  for (const value of values) {
    const forecast = level + phi * trend;
    const error = value - forecast;
    level = forecast + alpha * error;
    trend = phi * trend + beta * error;
  }
  const { squaredError } = start;
  return { level, trend, alpha, beta, phi, squaredError };
}

function searchSmoothing(
  values: Float64Array,
  kind: TrendKind,
): TrendSmoothing {
  const searched = kind === 'damped' ? 3 : 2;
  const found = leastSquaresWithin(
    {
      at: point => trendErrors(values, smoothingAt(point)),
      equationsAt: (point, start) =>
        trendEquations(values, smoothingAt(point), start),
    },
    STARTS.map(start => start.slice(0, searched)),
    BOUNDS,
    TOLERANCE,
    MAXIMUM_STEPS,
  );
  return smoothingAt(found);
}

function smoothingAt([
  alpha,
  share,
  phi = 1,
]: readonly number[]): TrendSmoothing {
  return { alpha, beta: alpha * share, phi };
}
