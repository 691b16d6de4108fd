import type { Step } from '../../signals';
import {
  DEFAULT_TREND_OPTIONS,
  type ForecastScope,
  type TrendOptions,
} from './TrendInput';

/** Periods that the analyses of pages and radars look back over: five years, two of weeks, a year of days. */
export const SWEEP_WINDOW_PERIODS: Readonly<Record<Step, number>> = {
  day: 365,
  week: 104,
  month: 60,
};

/** Periods that forecasts of pages and radars reach. */
export const FORECAST_HORIZON = DEFAULT_TREND_OPTIONS.horizon;

/**
 * Periods that forecasts of pages are made from, where so many are kept: fifteen years, ten of weeks, three of days. A season of
 * the year takes three of them to be seen, and what a forecast errs by is learnt from the past.
 */
export const FORECAST_WINDOW_PERIODS: Readonly<Record<Step, number>> = {
  day: 1_100,
  week: 520,
  month: 180,
};

/** How the sweep analyses signals of a step. */
export function sweepOptions(
  step: Step,
  forecasts?: ForecastScope,
): TrendOptions {
  return {
    ...DEFAULT_TREND_OPTIONS,
    forecasts,
    windowPeriods: SWEEP_WINDOW_PERIODS[step],
    forecastPeriods: FORECAST_WINDOW_PERIODS[step],
  };
}
