import { bridgeGaps } from './bridgeGaps';
import { clampToBounds } from './clampToBounds';
import { exponentialSmoothing } from './exponentialSmoothing';
import { fitTrend } from './fitTrend';
import { checkForecastOptions, type ForecastOptions } from './forecastOptions';
import { seasonalIndices } from './seasonalIndices';
import { withoutFactors } from './withoutFactors';

/** No trend, a trend that goes on, one that dies away: ETS(A,N,N), ETS(A,A,N), ETS(A,Ad,N). @public */
export type EtsModel = 'level' | 'linear' | 'damped';

/** @public */
export interface EtsForecast {
  /** One value per step ahead; NaN when there are no values. */
  mean: Float64Array;
  /** The model that was chosen; undefined when there are no values. */
  model?: EtsModel;
  /** Of each model that could be fitted; the smallest was chosen. */
  criteria: Partial<Record<EtsModel, number>>;
}

/** @public */
export interface EtsOptions extends ForecastOptions {
  /** The model to fit; chosen by the values when left out. */
  model?: EtsModel;
}

interface Fit {
  model: EtsModel;
  level: number;
  trend: number;
  phi: number;
  squaredError: number;
}

const MODELS: readonly EtsModel[] = ['level', 'linear', 'damped'];
/** Weights, φ and initial states that each model estimates, and the variance. */
const PARAMETERS: Record<EtsModel, number> = { level: 3, linear: 5, damped: 6 };

/**
 * Exponential smoothing with the trend that the values speak for: of no trend, Holt's and a damped one
 * that with the smallest corrected Akaike criterion. Hyndman, Koehler, Ord and Snyder (2008),
 * "Forecasting with exponential smoothing", section 7.2.2 (additive errors); with a season on
 * multiplicatively adjusted values. A model that is named is taken whatever the criterion says.
 *
 * @param values - NaN = missing: gaps inside are bridged by straight lines
 * @throws RangeError when an option is out of range
 * @public
 */
export function etsForecast(
  values: ArrayLike<number>,
  options: EtsOptions,
): EtsForecast {
  checkForecastOptions(options);
  const { horizon, season = 1, bounds } = options;
  const { values: known, trailing } = bridgeGaps(values);
  const n = known.length;
  if (n === 0) {
    return { mean: new Float64Array(horizon).fill(NaN), criteria: {} };
  }
  const factors = seasonalIndices(known, season);
  const factor = (index: number) => factors?.[index % season] ?? 1;
  const fits = fitsOf(withoutFactors(known, factors), options.model);
  const judged = fits
    .map(fit => ({ fit, criterion: correctedAkaike(fit, n) }))
    .filter(({ criterion }) => !Number.isNaN(criterion));
  const [{ fit }] = judged.length
    ? judged.sort((left, right) => left.criterion - right.criterion)
    : [{ fit: fits[0] }];
  const path = new Float64Array(trailing + horizon);
  let reach = 0;
  let share = 1;
  for (let step = 0; step < path.length; step += 1) {
    share *= fit.phi;
    reach += share;
    path[step] = (fit.level + reach * fit.trend) * factor(n + step);
  }
  return {
    mean: clampToBounds(path.slice(trailing), bounds),
    model: fit.model,
    criteria: Object.fromEntries(
      judged.map(({ fit: { model }, criterion }) => [model, criterion]),
    ),
  };
}

function fitsOf(values: Float64Array, named?: EtsModel): Fit[] {
  const models = named ? [named] : MODELS;
  return models.map(model =>
    model === 'level'
      ? levelFit(values)
      : { model, ...fitTrend(values, model) },
  );
}

function levelFit(values: Float64Array): Fit {
  const { level, fitted } = exponentialSmoothing(values);
  const squaredError = values.reduce(
    (sum, value, index) => sum + (value - fitted[index]) ** 2,
    0,
  );
  return { model: 'level', level, trend: 0, phi: 1, squaredError };
}

/** NaN where there are too few values to tell; exact fits have the smallest. */
function correctedAkaike({ model, squaredError }: Fit, n: number): number {
  const k = PARAMETERS[model];
  if (n - k - 1 <= 0) return NaN;
  return n * Math.log(squaredError / n) + (2 * k * n) / (n - k - 1);
}
