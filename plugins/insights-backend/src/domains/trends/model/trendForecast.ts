import type { components } from '@almanac/backstage-plugin-insights-common';
import { conformalIntervals, thetaForecast } from '@almanac/statistics';
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

/** How the forecast is made, for the working. */
export const FORECAST_METHOD = {
  id: 'theta-conformal',
  title: 'Theta with conformal intervals from rolling origins',
  source:
    'Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16(4); Lei et al. (2018), JASA 113',
} as const;

/**
 * The next periods behind the window, with bands whose coverage was measured on the past.
 *
 * @returns null when nothing is asked for or there are too few values
 */
export function trendForecast(
  window: AnalysisWindow,
  scale: ValueScale,
  horizon: number,
  season?: number,
): TrendForecast | null {
  if (horizon === 0 || window.observed < FEWEST_VALUES) return null;
  const { bounds } = scale;
  const { median, bands, origins } = conformalIntervals(window.values, {
    horizon,
    levels: LEVELS,
    bounds,
    maximumOrigins: MAXIMUM_ORIGINS,
    forecast: (history, steps) =>
      thetaForecast(history, { horizon: steps, season, bounds }).mean,
  });
  const drawable = bands.filter(band => band.low.every(Number.isFinite));
  if (!median.every(Number.isFinite)) return null;
  return {
    method: FORECAST_METHOD.id,
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
