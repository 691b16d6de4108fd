import {
  combinedForecast,
  dampedTrendForecast,
  etsForecast,
  naiveForecast,
  thetaForecast,
  type Bounds,
  type EtsModel,
} from '@almanac/statistics';
import type { ForecastMethod } from './forecastMethods';

/** Fewer values tell nothing about a trend. */
const FEWEST_LEARNT_FROM = 10;

/** What is forecast. */
interface Forecastable {
  /** All values that are known. */
  readonly values: Float64Array;
  /** Values of one cycle; left out for none. */
  readonly season?: number;
  readonly bounds?: Bounds;
  /** Values before the first past moment that is forecast from. */
  readonly firstOrigin: number;
}

type PointForecast = (history: Float64Array, horizon: number) => Float64Array;

/** The models of exponential smoothing that are named; of `ets` the values choose. */
const ETS_MODELS: Partial<Record<ForecastMethod, EtsModel>> = {
  'ses-conformal': 'level',
  'holt-conformal': 'linear',
};

/** The forecast of a method without its bands, as it is repeated from past moments. */
export function pointForecast(
  method: ForecastMethod,
  series: Forecastable,
): PointForecast {
  const { season, bounds } = series;
  switch (method) {
    case 'naive-conformal':
    case 'seasonal-naive-conformal':
      return (history, horizon) =>
        naiveForecast(history, { horizon, season, bounds }).mean;
    case 'theta-conformal':
      return (history, horizon) =>
        thetaForecast(history, { horizon, season, bounds }).mean;
    case 'damped-conformal':
      return withSmoothing(dampedTrendForecast, series);
    case 'combined-conformal':
      return withSmoothing(combinedForecast, series);
    default: {
      const model = ETS_MODELS[method];
      return (history, horizon) =>
        etsForecast(history, { horizon, season, bounds, model }).mean;
    }
  }
}

/**
 * A damped trend, alone or combined. How the trend is smoothed is learnt once, from what was known before the first past
 * moment, and anew from all values for the forecast that is shown: searching it at each moment would take a hundred times as
 * long. No moment knows what came after it.
 */
function withSmoothing(
  forecast: typeof combinedForecast | typeof dampedTrendForecast,
  { values, season, bounds, firstOrigin }: Forecastable,
): PointForecast {
  const before = values.subarray(0, Math.max(firstOrigin, FEWEST_LEARNT_FROM));
  const { alpha, beta, phi } = dampedTrendForecast(before, {
    ...{ horizon: 0, season },
  });
  const learnt = Number.isNaN(alpha) ? undefined : { alpha, beta, phi };
  return (history, horizon) =>
    forecast(history, {
      ...{ horizon, season, bounds },
      smoothing: history.length < values.length ? learnt : undefined,
    }).mean;
}
