import { presentIndexes } from '../order/presentIndexes';
import { presentValues } from '../order/presentValues';
import { slopesAtRanks } from './slopesAtRanks';

/**
 * The slope of `theilSen` alone, for callers that need no interval: Theil (1950), Sen (1968).
 *
 * @param values - NaN = missing, gaps keep their length
 * @returns units of the values per step; NaN with fewer than 2 values
 */
export function medianSlope(values: ArrayLike<number>): number {
  const present = presentValues(values);
  if (present.length < 2) return NaN;
  const pairs = (present.length * (present.length - 1)) / 2;
  const middle = [Math.floor((pairs - 1) / 2), Math.floor(pairs / 2)];
  const [lower, upper] = slopesAtRanks(present, presentIndexes(values), middle);
  return (lower + upper) / 2;
}
