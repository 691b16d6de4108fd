import { stepUpQValues } from './stepUpQValues';

/**
 * q-values that control the false discovery rate under any dependence: Benjamini
 * and Yekutieli (2001), Annals of Statistics 29(4), theorem 1.3: the values of
 * Benjamini-Hochberg times 1 + 1/2 + … + 1/m.
 *
 * @param p - probabilities 0…1; NaN stays NaN and is not counted as a test
 * @returns one q per p, 0…1, in the order of p
 * @throws RangeError when a p lies outside 0…1
 * @public
 */
export function benjaminiYekutieli(p: ArrayLike<number>): Float64Array {
  return stepUpQValues(p, harmonicNumber);
}

function harmonicNumber(count: number): number {
  let sum = 0;
  for (let term = count; term >= 1; term--) sum += 1 / term;
  return sum;
}
