import type { NormalEquations } from './dampedMove';
import {
  NEGLIGIBLE,
  type TrendSmoothing,
  type TrendStart,
} from './trendErrors';

/**
 * The normal equations of the weights of a smoothed trend, whose start is the best for each: Golub and Pereyra (1973), SIAM
 * Journal on Numerical Analysis 10(2), as Kaufman (1975), BIT 15, made it short.
 *
 * With F the recursion of `trendErrors`, e the errors and r the part of the trend in the forecasts, the errors fall by
 * (1 + φs)D₁ − φD₂ with α, by φαD₁ with s = β/α and by αsD₁ + D₃ with φ, where D₁ = F(e)ₜ₋₁, D₂ = F(e)ₜ₋₂ and D₃ = F(r)ₜ₋₁. What of
 * them another start would do as well is taken out.
 *
 * @param start - the best for this smoothing
 * @returns equations of α, β/α and φ, in this order
 */
export function trendEquations(
  values: Float64Array,
  smoothing: TrendSmoothing,
  start: TrendStart,
): NormalEquations {
  const { alpha, beta, phi } = smoothing;
  const share = beta / alpha;
  const { products, errors } = filteredProducts(values, smoothing, start);
  const rows = [
    [1 + phi * share, -phi, 0],
    [phi * alpha, 0, 0],
    [alpha * share, 0, 1],
  ];
  const along = (row: readonly number[], other: readonly number[]) =>
    row[0] * other[0] + row[1] * other[1] + row[2] * other[2];
  return {
    gradient: rows.map(row => -along(row, errors)),
    gram: rows.map(row => {
      const mixed = products.map(product => along(product, row));
      return rows.map(other => along(other, mixed));
    }),
  };
}

/** Products of D₁, D₂ and D₃ with each other, less what they share with h and hₜ₋₁, and with the errors. */
function filteredProducts(
  values: Float64Array,
  { alpha, beta, phi }: TrendSmoothing,
  { level, trend }: TrendStart,
) {
  const gain = alpha + phi * beta;
  const carried = 1 + phi - gain;
  const undone = phi * (1 - alpha);
  let risen = phi * trend;
  let ahead = level + risen;
  let [h, k] = [1, 0];
  let [w1, w2] = [0, 0];
  let [r1, r2] = [0, 0];
  let [hh, hk, kk] = [0, 0, 0];
  let [h1, h2, h3] = [0, 0, 0];
  let [k1, k2, k3] = [0, 0, 0];
  let [d11, d12, d13] = [0, 0, 0];
  let [d22, d23, d33] = [0, 0, 0];
  let [e1, e2, e3] = [0, 0, 0];
  for (let index = 0; index < values.length; index++) {
    const e = values[index] - ahead;
    hh += h * h;
    hk += h * k;
    kk += k * k;
    h1 += h * w1;
    h2 += h * w2;
    h3 += h * r1;
    k1 += k * w1;
    k2 += k * w2;
    k3 += k * r1;
    d11 += w1 * w1;
    d12 += w1 * w2;
    d13 += w1 * r1;
    d22 += w2 * w2;
    d23 += w2 * r1;
    d33 += r1 * r1;
    e1 += e * w1;
    e2 += e * w2;
    e3 += e * r1;
    const nextH = carried * h - undone * k;
    k = h;
    h = Math.abs(nextH) > NEGLIGIBLE ? nextH : 0;
    const nextW = carried * w1 - undone * w2 + e;
    w2 = w1;
    w1 = nextW;
    const nextR = carried * r1 - undone * r2 + risen;
    r2 = r1;
    r1 = nextR;
    const damped = phi * risen;
    ahead += damped + gain * e;
    risen = damped + phi * beta * e;
  }
  const determinant = hh * kk - hk * hk;
  const shared = (ofH: number, ofK: number, byH: number, byK: number) =>
    determinant > 0
      ? (ofH * (kk * byH - hk * byK) + ofK * (hh * byK - hk * byH)) /
        determinant
      : (ofH * byH) / hh;
  const p11 = d11 - shared(h1, k1, h1, k1);
  const p12 = d12 - shared(h1, k1, h2, k2);
  const p13 = d13 - shared(h1, k1, h3, k3);
  const p22 = d22 - shared(h2, k2, h2, k2);
  const p23 = d23 - shared(h2, k2, h3, k3);
  const p33 = d33 - shared(h3, k3, h3, k3);
  return {
    errors: [e1, e2, e3],
    products: [
      [p11, p12, p13],
      [p12, p22, p23],
      [p13, p23, p33],
    ],
  };
}
