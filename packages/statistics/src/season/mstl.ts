import { stl, type Decomposition } from './stl';

/** @public */
export interface MultipleSeasons {
  trend: Float64Array;
  /** One per period, in the order of the periods. */
  seasonals: Float64Array[];
  /** NaN where the value is. */
  remainder: Float64Array;
}

/** As the authors found best (section 4 of the paper): 11, 15, 19 … */
const seasonalWindow = (index: number) => 7 + 4 * (index + 1);
const ROUNDS = 2;

/**
 * A series with several seasons, say of the week and of the year: MSTL, Bandara, Hyndman and
 * Bergmeir (2021), arXiv 2107.13462. Each season is found by STL on what the others leave.
 *
 * @param values - NaN = missing
 * @param periods - steps per cycle, ascending; at least one
 * @throws RangeError when the periods do not ascend, or fewer than two of the longest are there
 * @public
 */
export function mstl(
  values: ArrayLike<number>,
  periods: readonly number[],
): MultipleSeasons {
  checkPeriods(periods);
  const seasonals = periods.map(() => new Float64Array(values.length));
  const rest = Float64Array.from(values);
  let last: Decomposition | undefined;
  const rounds = periods.length > 1 ? ROUNDS : 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, period] of periods.entries()) {
      const seasonal = seasonals[index];
      for (let at = 0; at < rest.length; at += 1) rest[at] += seasonal[at];
      last = stl(rest, { period, seasonalWindow: seasonalWindow(index) });
      const found = last.seasonal;
      seasonals[index] = found;
      for (let at = 0; at < rest.length; at += 1) rest[at] -= found[at];
    }
  }
  const trend = last?.trend ?? new Float64Array(0);
  return { trend, seasonals, remainder: rest.map((v, at) => v - trend[at]) };
}

function checkPeriods(periods: readonly number[]): void {
  const ascend = periods.every(
    (period, k) => k === 0 || periods[k - 1] < period,
  );
  if (periods.length === 0 || !ascend) {
    throw new RangeError(`periods must ascend, got ${periods.join(', ')}`);
  }
}
