import type { components } from '@almanac/backstage-plugin-insights-common';
import {
  combinedForecast,
  conformalIntervals,
  dampedTrendForecast,
  naiveForecast,
} from '@almanac/statistics';
import type { AnalysisWindow } from './analysisWindow';
import { addPeriods } from './periods';
import { betweenSpaced } from './betweenSpaced';
import { spacedValues } from './spacedValues';
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
/** Cycles from which factors of a season are told. */
const FEWEST_CYCLES = 3;

/** How forecasts are made, for the working; also of analyses that an older engine made. */
export const FORECAST_METHODS = {
  'combined-conformal': {
    title:
      'Mean of Theta and a damped trend, with conformal intervals from rolling origins',
    source:
      'Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16(4); Gardner and McKenzie (1985), Management Science 31(10); Clemen (1989), International Journal of Forecasting 5(4); Lei et al. (2018), JASA 113',
  },
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
  /** Periods of the cycle that the forecast follows; left out for none. */
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
  const { values, at } = spacedValues(window);
  const cycle = season === undefined ? undefined : season / window.spacing;
  const lastDue = at(values.length - 1);
  const end = window.values.length - 1 + horizon;
  const method: ForecastMethod = isStaircase
    ? 'naive-conformal'
    : 'combined-conformal';
  const { median, bands, origins } = conformalIntervals(values, {
    horizon: Math.ceil((end - lastDue) / window.spacing),
    levels: LEVELS,
    bounds,
    maximumOrigins: MAXIMUM_ORIGINS,
    // How the trend is smoothed is learnt from so many: an earlier moment would know what came after it.
    minimumHistory:
      cycle === undefined
        ? FEWEST_VALUES
        : historyOfSeason(cycle, values.length),
    sides: isStaircase ? 'each' : 'together',
    forecast: isStaircase
      ? (history, steps) =>
          naiveForecast(history, { horizon: steps, bounds }).mean
      : combinedFrom(values, cycle, bounds),
  });
  const drawable = bands.filter(({ low, high }) =>
    [...low, ...high].every(Number.isFinite),
  );
  if (!median.every(Number.isFinite)) return null;
  const perPeriod = (forecast: Float64Array) =>
    betweenSpaced(forecast, {
      ...{ horizon, spacing: window.spacing },
      before: values[values.length - 1],
      elapsed: window.values.length - 1 - lastDue,
    });
  return {
    method,
    start: addPeriods(window.end, window.step, 1),
    median: perPeriod(median),
    bands: drawable.map(band => ({
      level: band.level,
      low: perPeriod(band.low),
      high: perPeriod(band.high),
      measuredCoverage: Number.isFinite(band.measuredCoverage)
        ? band.measuredCoverage
        : null,
    })),
    origins,
  };
}

/** Fewer than three cycles show no season: the errors from there would be those of another forecast. */
function historyOfSeason(season: number, length: number): number {
  const half = Math.floor(length / 2);
  return Math.max(FEWEST_VALUES, Math.min(FEWEST_CYCLES * season, half));
}

/**
 * The combination, as it is repeated from past moments. How the trend is smoothed is learnt once, from what was known before
 * the first of them, and anew from all values for the forecast that is shown: searching it at each moment would take a
 * hundred times as long. No moment knows what came after it.
 */
function combinedFrom(
  values: Float64Array,
  season: number | undefined,
  bounds: ValueScale['bounds'],
) {
  const before = values.subarray(
    0,
    Math.max(values.length - MAXIMUM_ORIGINS, FEWEST_VALUES),
  );
  const { alpha, beta, phi } = dampedTrendForecast(before, {
    ...{ horizon: 0, season },
  });
  const learnt = Number.isNaN(alpha) ? undefined : { alpha, beta, phi };
  return (history: Float64Array, horizon: number) =>
    combinedForecast(history, {
      ...{ horizon, season, bounds },
      smoothing: history.length < values.length ? learnt : undefined,
    }).mean;
}
