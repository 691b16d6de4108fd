import { mstl, peltMean, type PeltMeanResult } from '@almanac/statistics';
import { fixedSeason } from './fixedSeason';

/** Values without their seasons. */
export interface Deseasoned {
  /** The very same array as the values where nothing can be taken out. */
  readonly values: Float64Array;
  /** The shifts that are left in them, where something was taken out: they were looked for on the way. */
  readonly shifts: PeltMeanResult | undefined;
}

/**
 * The values without the cycles that they follow. Nothing can be taken out where there is no cycle, or two of the longest were
 * not seen.
 *
 * A season that grows must be followed (MSTL), but what follows also bends around a shift of level, where one that stays the
 * same does not. Both are tried, and the one that leaves fewer shifts is taken: the simpler account of the values.
 *
 * @param values - NaN = missing, and stays so
 * @param periods - steps of the cycles, ascending
 * @param penalty - of a shift; MBIC when left out
 */
export function withoutSeasons(
  values: Float64Array,
  periods: readonly number[],
  penalty?: number,
): Deseasoned {
  const asTheyAre = { values, shifts: undefined };
  const longest = periods.at(-1);
  if (longest === undefined || values.length < 2 * longest) return asTheyAre;
  const candidates = [
    minus(values, mstl(values, periods).seasonals),
    periods.reduce(
      (rest, period) => minus(rest, [fixedSeason(rest, period)]),
      values,
    ),
  ].filter(rest => isKnown(rest, values));
  const judged = candidates.map(rest => ({
    values: rest,
    shifts: peltMean(rest, { penalty }),
  }));
  const [fewest = asTheyAre] = judged.sort(
    (a, b) => a.shifts.changePoints.length - b.shifts.changePoints.length,
  );
  return fewest;
}

function minus(
  values: Float64Array,
  seasonals: readonly Float64Array[],
): Float64Array {
  return values.map((value, at) =>
    seasonals.reduce((left, seasonal) => left - seasonal[at], value),
  );
}

/** A phase that was never seen has no season to take out. */
function isKnown(rest: Float64Array, values: Float64Array): boolean {
  return rest.every(
    (value, at) => Number.isFinite(value) || Number.isNaN(values[at]),
  );
}
