/** What is left of a 1 after so long adds nothing to sums above 1; numbers yet smaller take processors a hundred times as long. */
export const NEGLIGIBLE = 1e-30;

/** How a trend is smoothed. @public */
export interface TrendSmoothing {
  /** Weights 0…1 of the level and of the trend; share of the trend kept per step. */
  alpha: number;
  beta: number;
  phi: number;
}

/** The best start of a smoothed trend: level and trend before the first value. */
export interface TrendStart {
  level: number;
  trend: number;
  /** Sum of the squared one-step errors. */
  squaredError: number;
}

/**
 * The initial level and trend with the smallest one-step errors, for given weights.
 *
 * The errors are those of an ARIMA(1,1,2) (Hyndman et al. 2008, section 11.1): eₜ = a·eₜ₋₁ − b·eₜ₋₂ + xₜ with a = 1 + φ − g,
 * b = φ(1 − α), g = α + φβ, where xₜ = yₜ − (1 + φ)yₜ₋₁ + φyₜ₋₂. What a unit of initial level or trend adds to them follows the
 * same recursion without x: with its answer h to a single 1 they are hₜ − φhₜ₋₁ and φhₜ. So two recursions give all that the
 * 2 × 2 normal equations need.
 *
 * @param values - at least 1, no NaN
 */
export function trendErrors(
  values: Float64Array,
  { alpha, beta, phi }: TrendSmoothing,
): TrendStart {
  // Relative to the first value, so that a high level does not eat up the digits.
  const origin = values[0];
  const carried = 1 + phi - alpha - phi * beta;
  const undone = phi * (1 - alpha);
  const kept = 1 + phi;
  let y1 = 0;
  let y2 = 0;
  let e1 = 0;
  let e2 = 0;
  let h = 1;
  let h1 = 0;
  let ee = 0;
  let eu = 0;
  let ev = 0;
  let uu = 0;
  let uv = 0;
  let vv = 0;
  for (let index = 0; index < values.length; index++) {
    const y = values[index] - origin;
    const e = carried * e1 - (undone * e2 - (y - kept * y1 + phi * y2));
    const u = h - phi * h1;
    const v = phi * h;
    ee += e * e;
    eu += e * u;
    ev += e * v;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    y2 = y1;
    y1 = y;
    e2 = e1;
    e1 = e;
    const next = carried * h - undone * h1;
    h1 = h;
    h = Math.abs(next) > NEGLIGIBLE ? next : 0;
  }
  const determinant = uu * vv - uv * uv;
  const level = determinant > 0 ? (eu * vv - ev * uv) / determinant : eu / uu;
  const trend = determinant > 0 ? (ev * uu - eu * uv) / determinant : 0;
  const squaredError = Math.max(0, ee - level * eu - trend * ev);
  return { level: origin + level, trend, squaredError };
}
