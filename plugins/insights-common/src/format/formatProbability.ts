import { formatNumber } from './formatNumber';

const smallestProbability = 0.0001;

/**
 * `p = 0.031`; very small ones only as a bound, since their digits mean nothing: `p < 0.0001`.
 *
 * @param symbol - `q` for one that allows for how many were tested
 *
 * @public
 */
export function formatProbability(
  probability: number,
  symbol: 'p' | 'q' = 'p',
): string {
  return probability < smallestProbability
    ? `${symbol} < ${smallestProbability}`
    : `${symbol} = ${formatNumber(probability)}`;
}
