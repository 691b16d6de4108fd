import { mstl, peltMean, presentValues } from '@almanac/statistics';
import type { NamedPenalty } from '../TrendInput';
import { shiftFactor } from '../verdict/shiftPenalty';
import { fixedSeason } from './fixedSeason';

/**
 * The values without the cycles that they follow; the very same array where nothing can be taken out: there is no cycle, or
 * two of the longest were not seen.
 *
 * A season that grows must be followed (MSTL), but what follows also bends around a shift of level, where one that stays the
 * same does not. Both are tried, and the one that leaves fewer shifts is taken: the simpler account of the values.
 *
 * @param values - NaN = missing, and stays so
 * @param periods - steps of the cycles, ascending
 * @param given - penalty of a shift that was asked for, in noise variances or by name, without serial correlation: both
 *   candidates have the same
 */
export function withoutSeasons(
  values: Float64Array,
  periods: readonly number[],
  given: number | NamedPenalty = 'mbic',
): Float64Array {
  const longest = periods.at(-1);
  if (longest === undefined || values.length < 2 * longest) return values;
  const candidates = [
    minus(values, mstl(values, periods).seasonals),
    periods.reduce(
      (rest, period) => minus(rest, [fixedSeason(rest, period)]),
      values,
    ),
  ].filter(rest => isKnown(rest, values));
  const penalty =
    typeof given === 'number'
      ? given
      : shiftFactor(given) * Math.log(presentValues(values).length);
  const judged = candidates.map(rest => ({
    rest,
    shifts: peltMean(rest, { penalty }).changePoints.length,
  }));
  return judged.sort((a, b) => a.shifts - b.shifts)[0]?.rest ?? values;
}

function minus(
  values: Float64Array,
  seasonals: readonly Float64Array[],
): Float64Array {
  const left = values.slice();
  for (const seasonal of seasonals)
    for (let at = 0; at < left.length; at++) left[at] -= seasonal[at];
  return left;
}

/** A phase that was never seen has no season to take out. */
function isKnown(rest: Float64Array, values: Float64Array): boolean {
  for (let at = 0; at < rest.length; at++)
    if (!Number.isFinite(rest[at]) && !Number.isNaN(values[at])) return false;
  return true;
}
