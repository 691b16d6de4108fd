/**
 * How many times larger the variance of a mean of `n` values, or of a score S over them, is where each carries on from the
 * one before: n/n* = 1 + 2 Σ (1 − k/n) ρᵏ of a first-order autoregression, Matalas and Langbein (1962), "Information
 * content of the mean", J. Geophysical Research 67, as in Yue and Wang (2004), equation 11.
 *
 * @param correlation - ρ, −1…1
 */
export function autoregressiveFactor(correlation: number, n: number): number {
  let factor = 1;
  let power = 1;
  for (let lag = 1; lag < n; lag++) {
    power *= correlation;
    factor += 2 * (1 - lag / n) * power;
  }
  return factor;
}
