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

/** How the sweep analyses signals of a step. */
export function sweepOptions(
  step: Step,
  forecasts?: ForecastScope,
): TrendOptions {
  return {
    ...DEFAULT_TREND_OPTIONS,
    forecasts,
    windowPeriods: SWEEP_WINDOW_PERIODS[step],
  };
}
