import { mstl } from './mstl';
import { seasonalSkill } from './seasonalSkill';
import { stl } from './stl';

/** @public */
export interface SeasonFound {
  /** Steps per cycle. */
  period: number;
  /** How well other cycles foretell one, up to 1; see `seasonalSkill`. */
  skill: number;
}

/** @public */
export interface DetectSeasonsOptions {
  /** Steps per cycle that can be, ascending: 7 and 365 for days, 52 for weeks, 12 for months. */
  periods: readonly number[];
  /** From which skill a season is one. Default 0.1: it explains a tenth of what is not trend. */
  leastSkill?: number;
}

const LEAST_SKILL = 0.1;
/** A season that was seen twice only can be chance. */
const FEWEST_CYCLES = 3;

/**
 * Which of the cycles of the calendar a series follows: those that foretell a cycle from the others.
 * Each is judged on what the shorter ones leave, so that a week that repeats 52 times is no season of
 * the year.
 *
 * @param values - NaN = missing; a period with fewer than three cycles is not judged
 * @throws RangeError when a period is out of range
 * @public
 */
export function detectSeasons(
  values: ArrayLike<number>,
  options: DetectSeasonsOptions,
): SeasonFound[] {
  const { periods, leastSkill = LEAST_SKILL } = options;
  const found: SeasonFound[] = [];
  for (const period of periods) {
    if (values.length < FEWEST_CYCLES * period) continue;
    const rest = without(values, found);
    const { trend } = stl(rest, { period });
    const detrended = new Float64Array(rest.length);
    for (let at = 0; at < detrended.length; at += 1)
      detrended[at] = rest[at] - trend[at];
    const skill = seasonalSkill(detrended, period);
    if (skill >= leastSkill) found.push({ period, skill });
  }
  return found;
}

/** The values without the seasons that were found. */
function without(
  values: ArrayLike<number>,
  found: readonly SeasonFound[],
): ArrayLike<number> {
  if (found.length === 0) return values;
  const { seasonals } = mstl(
    values,
    found.map(({ period }) => period),
  );
  return Float64Array.from(values, (value, at) =>
    seasonals.reduce((rest, seasonal) => rest - seasonal[at], value),
  );
}
