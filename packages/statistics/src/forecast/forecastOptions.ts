/** What all point forecasts take. @public */
export interface ForecastOptions {
  /** Steps ahead of the end of the array, a whole number of at least 0. */
  horizon: number;
  /** Steps per cycle; 1 (no season) by default. */
  season?: number;
  /** For values that cannot lie elsewhere (shares: 0…1): forecasts are cut off there. */
  bounds?: Bounds;
}

/** @public */
export interface Bounds {
  low: number;
  high: number;
}

/**
 * Checks the options once, for all forecasts.
 *
 * @throws RangeError when one is out of range
 */
export function checkForecastOptions(options: ForecastOptions): void {
  const { horizon, season = 1, bounds } = options;
  if (!(Number.isInteger(horizon) && horizon >= 0)) {
    throw new RangeError(`horizon must be a whole number, got ${horizon}`);
  }
  if (!(Number.isInteger(season) && season >= 1)) {
    throw new RangeError(
      `season must be a whole number of at least 1, got ${season}`,
    );
  }
  if (bounds && !(bounds.low <= bounds.high)) {
    throw new RangeError(
      `bounds must ascend, got ${bounds.low} and ${bounds.high}`,
    );
  }
}
