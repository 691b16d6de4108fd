import type { components } from '@almanac/backstage-plugin-insights-common';
import {
  conformalIntervals,
  naiveForecast,
  thetaForecast,
} from '@almanac/statistics';
import type { AnalysisWindow } from './analysisWindow';
import { addPeriods } from './periods';
import type { ValueScale } from './TrendInput';

/** A forecast with bands, as the API gives it. */
export type TrendForecast = NonNullable<
  components['schemas']['TrendAnalysis']['forecast']
>;

/** Bands as trends are drawn with: four of five, and nineteen of twenty. */
const LEVELS = [0.8, 0.95];
/** Fewer values leave too few past moments to learn the width of a band from. */
const FEWEST_VALUES = 10;
/** Past moments that the forecast is repeated from: four years of months. */
const MAXIMUM_ORIGINS = 48;

/** How forecasts are made, for the working. */
export const FORECAST_METHODS = {
  'theta-conformal': {
    title: 'Theta with conformal intervals from rolling origins',
    source:
      'Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16(4); Lei et al. (2018), JASA 113',
  },
  'naive-conformal': {
    title:
      'The last level goes on, with conformal intervals of each side from rolling origins',
    source:
      'Naive forecast; Lei et al. (2018), JASA 113; each side apart: Romano, Patterson and Candès (2019), NeurIPS 32',
  },
} as const;

type ForecastMethod = keyof typeof FORECAST_METHODS;

/** Title and source of how a forecast was made. */
export function forecastMethodOf({ method }: TrendForecast) {
  const known: Readonly<Record<string, { title: string; source: string }>> =
    FORECAST_METHODS;
  return known[method] ?? { title: method, source: '' };
}

/** How a series is forecast. */
interface ForecastRequest {
  readonly scale: ValueScale;
  /** Periods to forecast. */
  readonly horizon: number;
  readonly season?: number;
  /** A staircase stays on its step: a slope would overshoot at each of them, and then expect falls that never were. */
  readonly isStaircase: boolean;
}

/**
 * The next periods behind the window, with bands whose coverage was measured on the past.
 *
 * @returns null when nothing is asked for or there are too few values
 */
export function trendForecast(
  window: AnalysisWindow,
  { scale: { bounds }, horizon, season, isStaircase }: ForecastRequest,
): TrendForecast | null {
  if (horizon === 0 || window.observed < FEWEST_VALUES) return null;
  const method: ForecastMethod = isStaircase
    ? 'naive-conformal'
    : 'theta-conformal';
  const { median, bands, origins } = conformalIntervals(window.values, {
    horizon,
    levels: LEVELS,
    bounds,
    maximumOrigins: MAXIMUM_ORIGINS,
    sides: isStaircase ? 'each' : 'together',
    forecast: (history, steps) =>
      isStaircase
        ? naiveForecast(history, { horizon: steps, bounds }).mean
        : thetaForecast(history, { horizon: steps, season, bounds }).mean,
  });
  const drawable = bands.filter(({ low, high }) =>
    [...low, ...high].every(Number.isFinite),
  );
  if (!median.every(Number.isFinite)) return null;
  return {
    method,
    start: addPeriods(window.end, window.step, 1),
    median: [...median],
    bands: drawable.map(band => ({
      level: band.level,
      low: [...band.low],
      high: [...band.high],
      measuredCoverage: Number.isFinite(band.measuredCoverage)
        ? band.measuredCoverage
        : null,
    })),
    origins,
  };
}
