import type { components } from '@almanac/backstage-plugin-insights-common';
import { conformalIntervals, type ConformalBand } from '@almanac/statistics';
import type { AnalysisWindow } from './analysisWindow';
import { addPeriods } from './periods';
import { betweenSpaced } from './betweenSpaced';
import { FORECAST_QUANTILES } from './forecast/FORECAST_QUANTILES';
import { levelsOf, quantileIn } from './forecast/forecastQuantiles';
import type { ForecastMethod } from './forecast/forecastMethods';
import { pointForecast } from './forecast/pointForecast';
import { spacedValues } from './spacedValues';
import type { AskedForecast, ValueScale } from './TrendInput';

/** A forecast with bands, as the API gives it. */
export type TrendForecast = NonNullable<
  components['schemas']['TrendAnalysis']['forecast']
>;

/** Bands as trends are drawn with, the narrowest first. */
const LEVELS = levelsOf(FORECAST_QUANTILES, []).sort((a, b) => a - b);
/** Fewer values leave too few past moments to learn the width of a band from. */
const FEWEST_VALUES = 10;
/** Past moments that the forecast is repeated from: four years of months. */
const MAXIMUM_ORIGINS = 48;
/** A series that never fell has no room below. */
const SIDED: ReadonlySet<ForecastMethod> = new Set([
  'naive-conformal',
  'seasonal-naive-conformal',
]);
/** Cycles from which factors of a season are told. */
const FEWEST_CYCLES = 3;

/** How a series is forecast. */
interface ForecastRequest {
  readonly scale: ValueScale;
  /** Periods to forecast. */
  readonly horizon: number;
  /** Periods of the cycle that the forecast follows; left out for none. */
  readonly season?: number;
  /** A staircase stays on its step: a slope would overshoot at each of them, and then expect falls that never were. */
  readonly isStaircase: boolean;
  /** `shipped` when left out. */
  readonly method?: AskedForecast;
  /** Probabilities to tell the values of, 0…1. */
  readonly quantiles?: readonly number[];
}

/**
 * The next periods behind the window, with bands whose coverage was measured on the past.
 *
 * @returns null when nothing is asked for or there are too few values
 */
export function trendForecast(
  window: AnalysisWindow,
  request: ForecastRequest,
): TrendForecast | null {
  const { scale, horizon, season, quantiles = [] } = request;
  const { bounds } = scale;
  if (horizon === 0 || window.observed < FEWEST_VALUES) return null;
  const { values, at } = spacedValues(window);
  const cycle = season === undefined ? undefined : season / window.spacing;
  const lastDue = at(values.length - 1);
  const end = window.values.length - 1 + horizon;
  const method = methodOf(request);
  const { median, bands, origins } = conformalIntervals(values, {
    horizon: Math.ceil((end - lastDue) / window.spacing),
    levels: [...LEVELS, ...levelsOf(quantiles, LEVELS)],
    bounds,
    maximumOrigins: MAXIMUM_ORIGINS,
    // How the trend is smoothed is learnt from so many: an earlier moment would know what came after it.
    minimumHistory:
      cycle === undefined
        ? FEWEST_VALUES
        : historyOfSeason(cycle, values.length),
    sides: SIDED.has(method) ? 'each' : 'together',
    forecast: pointForecast(method, {
      ...{ values, season: cycle, bounds },
      firstOrigin: values.length - MAXIMUM_ORIGINS,
    }),
  });
  const drawable = bands.filter(isDrawable);
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
    bands: drawable
      .filter(({ level }) => LEVELS.includes(level))
      .map(band => ({
        level: band.level,
        low: perPeriod(band.low),
        high: perPeriod(band.high),
        measuredCoverage: Number.isFinite(band.measuredCoverage)
          ? band.measuredCoverage
          : null,
      })),
    origins,
    ...(quantiles.length > 0 && {
      quantiles: quantiles.map(probability => {
        const quantile = quantileIn(probability, median, drawable);
        return { probability, values: quantile ? perPeriod(quantile) : null };
      }),
    }),
  };
}

function isDrawable({ low, high }: ConformalBand): boolean {
  return [...low, ...high].every(Number.isFinite);
}

function methodOf({
  method = 'shipped',
  season,
  isStaircase,
}: ForecastRequest): ForecastMethod {
  if (method === 'shipped') {
    return isStaircase ? 'naive-conformal' : 'combined-conformal';
  }
  if (method === 'combination') return 'combined-conformal';
  if (method === 'naive' && season !== undefined) {
    return 'seasonal-naive-conformal';
  }
  return `${method}-conformal`;
}

/** Fewer than three cycles show no season: the errors from there would be those of another forecast. */
function historyOfSeason(season: number, length: number): number {
  const half = Math.floor(length / 2);
  return Math.max(FEWEST_VALUES, Math.min(FEWEST_CYCLES * season, half));
}
