import type { AnalysisWindow } from '../analysisWindow';
import { spacedValues, spreadValues } from '../spacedValues';
import { isStaircase, levelsOf } from '../verdict/staircase';
import { calendarPeriods, findSeasons, type Season } from './findSeasons';

/** Cycles from which a season is told (see `detectSeasons`), and those of which a season is compared with itself. */
const FEWEST_CYCLES = { told: 3, compared: 2 } as const;

/** The cycles that the values of a window follow, and what they were told from. */
export interface SeasonsFound {
  readonly seasons: readonly Season[];
  /** The window, or a longer past that ends with it. */
  readonly from: AnalysisWindow;
  /** Those of the longer past, where they were looked for. */
  readonly ofPast?: readonly Season[];
}

/**
 * The cycles that a window follows. One that the window holds twice, but not three times, is told from a longer past where that
 * holds it so often: two years of weeks show no season of a year, and without it a verdict goes by the time of the year at which
 * it is given.
 *
 * @param past - the same series, ending with the window; the window itself where there is no more
 * @param given - steps of one cycle, where that is known
 */
export function seasonsOfPast(
  window: AnalysisWindow,
  past: AnalysisWindow,
  given?: number,
): SeasonsFound {
  const own = () => ({ seasons: findSeasons(window, given), from: window });
  const showsMore =
    given === undefined &&
    past.spacing === window.spacing &&
    calendarPeriods(window).some(period => isTold(period, window, past));
  const { values, observed } = window;
  if (!showsMore || isStaircase(levelsOf(values), observed)) return own();
  const ofPast = findSeasons(past);
  return ofPast.some(({ periods }) => isTold(periods, window, past))
    ? { seasons: ofPast, from: past, ofPast }
    : { ...own(), ofPast };
}

/** Whether it takes the past to tell a cycle that the window can be judged by. */
function isTold(
  period: number,
  window: AnalysisWindow,
  past: AnalysisWindow,
): boolean {
  const { told, compared } = FEWEST_CYCLES;
  const { length } = window.values;
  return (
    length >= compared * period &&
    length < told * period &&
    past.values.length >= told * period
  );
}

/** The end of values that stand side by side over a longer past, as those of the window. */
export function endOfPast(
  values: Float64Array,
  from: AnalysisWindow,
  window: AnalysisWindow,
): Float64Array {
  if (from === window) return values;
  const spaced = { ...spacedValues(from), values };
  const spread = spreadValues(spaced, from.values.length);
  const end = spread.subarray(spread.length - window.values.length);
  return spacedValues({ ...window, values: end }).values;
}
