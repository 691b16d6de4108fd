import type { ForecastFan, Verdict } from '../../trends';

/** What a policy may look at: values, verdicts and forecasts up to a period, nothing after it. */
export interface RingSeries {
  /** One value a period; the last known one stands in for a gap, `NaN` before the first. */
  readonly values: Float64Array;
  /** Verdict as it would have been given at a period. */
  verdictAt(period: number): Verdict;
  /** Forecast as it would have been made at a period; null where there was none. Left out where no policy asks for it. */
  forecastAt?(period: number): ForecastFan | null;
}

/** Values with gaps filled by the last known one: a gap in the data is no reason to move a blip. */
export function carryForward(values: Float64Array): Float64Array {
  let known = NaN;
  return values.map(value => {
    if (Number.isFinite(value)) known = value;
    return known;
  });
}
