import { averageRanks } from '../order/averageRanks';

/**
 * The variance of the sum of the scores S of seasons that are not independent of each other: the sum of all
 * (K + 4 Σ Rᵢ Rⱼ − n (n + 1)²) / 3 over pairs of seasons, Dietz and Killeen (1981), "A nonparametric multivariate test for
 * monotone trend with pharmaceutical applications", JASA 76; Hirsch and Slack (1984), "A nonparametric trend test for
 * seasonal data with serial dependence", Water Resources Research 20(6), equations 11–12.
 *
 * @param columns - the values of each season, as many of each, no NaN
 */
export function seasonCovariance(columns: readonly Float64Array[]): number {
  const n = columns[0]?.length ?? 0;
  const ranks = columns.map(column => averageRanks(column));
  let sum = 0;
  for (let one = 0; one < columns.length; one++) {
    for (let other = 0; other <= one; other++) {
      const shared =
        concordance(columns[one], columns[other]) +
        4 * product(ranks[one], ranks[other]) -
        n * (n + 1) ** 2;
      sum += (one === other ? 1 : 2) * (shared / 3);
    }
  }
  return sum;
}

/** K: pairs of cycles in which both seasons went the same way, minus those in which they did not. */
function concordance(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let later = 1; later < one.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const both =
        (one[later] - one[earlier]) * (other[later] - other[earlier]);
      if (both > 0) sum += 1;
      else if (both < 0) sum -= 1;
    }
  }
  return sum;
}

function product(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at];
  return sum;
}
