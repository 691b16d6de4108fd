import { meanAbsoluteScaledError, naiveForecast } from '@almanac/statistics';
import type { Step } from '../../../signals';
import { analyseTrend } from '../analyseTrend';
import { sweepOptions } from '../sweepOptions';
import type { TrendInput } from '../TrendInput';

/** Periods that are held out at each origin: half a year of months, two months of weeks, four weeks of days. */
export const HELD_OUT_PERIODS: Readonly<Record<Step, number>> = {
  day: 28,
  week: 8,
  month: 6,
};

/** Past moments that each series is forecast from, each held-out stretch before the one after it. */
const ORIGINS = 3;

/** How the forecaster would have fared on the end of one series. Plain data. */
export interface SeriesBacktest {
  /** Past moments that it was forecast from. */
  readonly origins: number;
  /** Held-out values that were forecast. */
  readonly values: number;
  /**
   * Mean of the scaled errors of the origins (MASE); NaN where the history never changed, so that there is no scale.
   */
  readonly scaledError: number;
  /** Mean absolute error by that of a forecast that the last level goes on; NaN where that never errs. */
  readonly errorRatioToNaive: number;
  /** For each level of the bands, the share of the held-out values that lay within; NaN without bands. */
  readonly coverage: Readonly<Record<'0.8' | '0.95', number>>;
}

/**
 * Forecasts the end of a series from its beginning, by the very analysis that pages show, and compares.
 *
 * Rolling-origin evaluation with a fixed horizon (Tashman 2000, IJF 16(4)).
 *
 * @returns null where no origin has enough history and a value to compare with
 */
export function backtestSeries(input: TrendInput): SeriesBacktest | null {
  const horizon = HELD_OUT_PERIODS[input.step];
  const past = Array.from({ length: ORIGINS }, (_, back) =>
    backtestAt(input, input.values.length - (back + 1) * horizon, horizon),
  ).filter(one => one !== null);
  if (past.length === 0) return null;
  const pairs = past.flatMap(({ compared }) => compared);
  const sum = (of: (pair: ComparedValue) => number) =>
    pairs.reduce((total, pair) => total + of(pair), 0);
  const covered = (level: '0.8' | '0.95') =>
    past.every(({ hasBands }) => hasBands)
      ? sum(({ within }) => (within[level] ? 1 : 0)) / pairs.length
      : NaN;
  const naive = sum(({ naiveError }) => naiveError);
  return {
    origins: past.length,
    values: pairs.length,
    scaledError: meanOf(past.map(({ scaledError }) => scaledError)),
    errorRatioToNaive: naive > 0 ? sum(({ error }) => error) / naive : NaN,
    coverage: { '0.8': covered('0.8'), '0.95': covered('0.95') },
  };
}

interface ComparedValue {
  readonly error: number;
  readonly naiveError: number;
  readonly within: Readonly<Record<'0.8' | '0.95', boolean>>;
}

function backtestAt(input: TrendInput, origin: number, horizon: number) {
  if (origin <= 0) return null;
  const history = input.values.slice(0, origin);
  const options = { ...sweepOptions(input.step), horizon };
  const { analysis } = analyseTrend(
    { ...input, values: history, members: [] },
    options,
    '',
  );
  const { forecast } = analysis;
  if (!forecast) return null;
  const actual = input.values.subarray(origin, origin + horizon);
  const naive = naiveForecast(history, { horizon }).mean;
  const bandOf = (level: number) =>
    forecast.bands.find(band => band.level === level);
  const [narrow, wide] = [bandOf(0.8), bandOf(0.95)];
  const compared = Array.from(actual).flatMap((value, step) =>
    Number.isNaN(value)
      ? []
      : [
          {
            error: Math.abs(value - forecast.median[step]),
            naiveError: Math.abs(value - naive[step]),
            within: {
              '0.8': isWithin(value, narrow, step),
              '0.95': isWithin(value, wide, step),
            },
          },
        ],
  );
  if (compared.length === 0) return null;
  return {
    compared,
    hasBands: narrow !== undefined && wide !== undefined,
    scaledError: meanAbsoluteScaledError(history, actual, forecast.median),
  };
}

function isWithin(
  value: number,
  band: { readonly low: number[]; readonly high: number[] } | undefined,
  step: number,
): boolean {
  return (
    band !== undefined && value >= band.low[step] && value <= band.high[step]
  );
}

/** NaN where one of them is no number. */
function meanOf(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Number.isFinite(mean) ? mean : NaN;
}
