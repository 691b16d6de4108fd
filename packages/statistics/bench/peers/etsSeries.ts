import { etsForecast } from '../../src/index';
import { largestDifference, seconds, series } from '../measure';
import { print } from '../print';

/** A year of days, two years of weeks, five years of months. */
export const ETS_LENGTHS = [365, 104, 60];
export const ETS_HORIZON = 12;

export const etsSeries = () => ETS_LENGTHS.map(series);

/**
 * Prints how many times as fast ours is, at least, and how far the forecasts lie apart at most: all choose among no trend,
 * Holt's and a damped one by the corrected Akaike criterion, but each searches weights and initial states in its own way.
 *
 * @param theirs - seconds and forecast of the peer for each series of {@link etsSeries}
 */
export function printEts(
  peer: string,
  theirs: readonly (readonly [number, readonly number[]])[],
): void {
  const compared = etsSeries().map((values, index) => {
    const [peerSeconds, mean] = theirs[index];
    const array = Float64Array.from(values);
    const forecast = () => etsForecast(array, { horizon: ETS_HORIZON });
    return {
      ratio: peerSeconds / seconds(forecast),
      difference: largestDifference(forecast().mean, mean),
    };
  });
  const ratios = compared.map(({ ratio }) => ratio);
  ratios.forEach((ratio, index) =>
    print(`ets_ratio_${peer}_n${ETS_LENGTHS[index]}`, ratio, 'ratio'),
  );
  const differences = compared.map(({ difference }) => difference);
  print(`ets_ratio_${peer}`, Math.min(...ratios), 'ratio');
  print(`ets_difference_${peer}`, Math.max(...differences), 'ratio');
}
