/**
 * The variance of the Mann-Kendall score S for independent values with ties:
 * (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over the groups of t equal values.
 *
 * Source: Kendall (1975), "Rank correlation methods", 4th ed., equation 4.7;
 * Hirsch, Slack and Smith (1982), Water Resources Research 18(1).
 *
 * @param sorted - the values ascending, no NaN
 */
export function scoreVariance(sorted: Float64Array): number {
  const n = sorted.length;
  let tieTerm = 0;
  let start = 0;
  for (let index = 1; index <= n; index++) {
    if (index < n && sorted[index] === sorted[start]) continue;
    tieTerm += varianceTerm(index - start);
    start = index;
  }
  return (varianceTerm(n) - tieTerm) / 18;
}

function varianceTerm(count: number): number {
  return count * Math.max(0, count - 1) * (2 * count + 5);
}
