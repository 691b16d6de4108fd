import { presentValues } from '../order/presentValues';
import { clampToBounds } from './clampToBounds';
import { checkForecastOptions, type Bounds } from './forecastOptions';
import { heldOutCoverage } from './heldOutCoverage';
import { intervalWidths } from './intervalWidths';
import { rollingOriginErrors } from './rollingOriginErrors';
import { tailsOf, type BandSides } from './tailOf';

/** Past moments from which the forecast is repeated, unless told otherwise. */
const DEFAULT_MAXIMUM_ORIGINS = 100;
/** A forecast from fewer values tells nothing about one from all of them. */
const DEFAULT_MINIMUM_HISTORY = 8;

/** @public */
export interface ConformalOptions {
  /** Steps ahead, a whole number of at least 0. */
  horizon: number;
  /** Probabilities of the bands, each within 0…1. */
  levels: number[];
  /** The point forecast: `horizon` values after the end of `history`. Must not keep state. */
  forecast: (history: Float64Array, horizon: number) => ArrayLike<number>;
  /** Fewest values to forecast from when looking back. Default 8. */
  minimumHistory?: number;
  /** Most past moments to forecast from, the newest ones. Default 100. */
  maximumOrigins?: number;
  /**
   * `together` (the default): both sides reach as far as absolute errors did. `each`: each side as far as errors to that
   * side did, so that a series that never fell has no room below; asks for twice the past.
   */
  sides?: BandSides;
  /** For values that cannot lie elsewhere (shares: 0…1): bands are cut off there. */
  bounds?: Bounds;
}

/** @public */
export interface ConformalBand {
  level: number;
  low: Float64Array;
  high: Float64Array;
  /** Share of past values inside bands made only of what was known then; NaN when too few. */
  measuredCoverage: number;
}

/** @public */
export interface ConformalForecast {
  /** The point forecast, one value per step. */
  median: Float64Array;
  bands: ConformalBand[];
  /** Past moments that the forecast was repeated from. */
  origins: number;
}

/**
 * Intervals around any point forecast, from the errors that the same method made in the past:
 * it is repeated from up to `maximumOrigins` past moments, and per step ahead the band
 * reaches to the conformal quantile of the absolute errors, or of those to each side (as in the
 * asymmetric form of Romano, Patterson and Candès 2019, NeurIPS 32, theorem 2).
 *
 * Method: split conformal prediction, Lei et al. (2018), JASA 113, on rolling-origin errors
 * (Tashman 2000, IJF 16(4)) as in Hyndman and Athanasopoulos, "Forecasting: principles and
 * practice", 3rd ed., section 5.10. Widths never shrink with the step. What is measured as
 * coverage is held out: see `heldOutCoverage`.
 *
 * @param values - NaN = missing
 * @returns bands of NaN when no past moment can be used
 * @throws RangeError when an option is out of range
 * @public
 */
export function conformalIntervals(
  values: ArrayLike<number>,
  options: ConformalOptions,
): ConformalForecast {
  checkForecastOptions(options);
  const { horizon, levels, forecast, bounds } = options;
  const invalid = levels.find(level => !(level > 0 && level < 1));
  if (invalid !== undefined) {
    throw new RangeError(`levels must be within 0…1, got ${invalid}`);
  }
  const history = Float64Array.from(values);
  const errors = rollingOriginErrors(
    history,
    horizon,
    forecast,
    options.minimumHistory ?? DEFAULT_MINIMUM_HISTORY,
    options.maximumOrigins ?? DEFAULT_MAXIMUM_ORIGINS,
  );
  const centre = Float64Array.from(forecast(history, horizon));
  const tails = tailsOf(options.sides ?? 'together');
  const sortedErrors = tails.map(({ errorOf }) =>
    Array.from({ length: horizon }, (_, step) =>
      presentValues(errors.map(row => errorOf(row[step]))).sort(),
    ),
  );
  const coverage = heldOutCoverage(errors, levels, tails);
  const bands = levels.map((level, index) => {
    const widths = tails.map((tail, side) =>
      intervalWidths(sortedErrors[side], level, tail),
    );
    const [below, above = below] = widths;
    return {
      level,
      low: clampToBounds(
        centre.map((value, step) => value - below[step]),
        bounds,
      ),
      high: clampToBounds(
        centre.map((value, step) => value + above[step]),
        bounds,
      ),
      measuredCoverage: coverage[index],
    };
  });
  return {
    median: clampToBounds(centre, bounds),
    bands,
    origins: errors.length,
  };
}
