import type { components } from '../generated/api';

type Forecast = NonNullable<components['schemas']['TrendAnalysis']['forecast']>;
type Counted = Pick<components['schemas']['Signal'], 'kind' | 'aggregation'>;
type MaybeNumber = number | null;

/**
 * What is foreseen of a signal that counts is told in whole numbers: half a repository is none. Means of counts have fractions.
 *
 * @public
 */
export function wholeCount<Value extends MaybeNumber>(
  value: Value,
  signal: Counted,
): Value {
  return rounded(value, signal, Math.round);
}

/**
 * The same of an interval, which takes in all that it did.
 *
 * @public
 */
export function wholeInterval<Value extends MaybeNumber>(
  { low, high }: { low: Value; high: Value },
  signal: Counted,
): { low: Value; high: Value } {
  return {
    low: rounded(low, signal, Math.floor),
    high: rounded(high, signal, Math.ceil),
  };
}

/**
 * A forecast as it is drawn and told.
 *
 * @public
 */
export function toldForecast(forecast: Forecast, signal: Counted): Forecast {
  return {
    ...forecast,
    median: forecast.median.map(value => wholeCount(value, signal)),
    bands: forecast.bands.map(band => ({
      ...band,
      low: band.low.map(value => rounded(value, signal, Math.floor)),
      high: band.high.map(value => rounded(value, signal, Math.ceil)),
    })),
  };
}

function rounded<Value extends MaybeNumber>(
  value: Value,
  { kind, aggregation }: Counted,
  round: (value: number) => number,
): Value {
  if (value === null || kind !== 'count' || aggregation === 'mean') {
    return value;
  }
  // Rounding up what lies just below 0 gives −0.
  return (round(value) + 0) as Value;
}
