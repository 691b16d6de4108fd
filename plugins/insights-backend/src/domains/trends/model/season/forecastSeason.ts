import { thetaForecast } from '@almanac/statistics';
import type { AnalysisWindow } from '../analysisWindow';
import { spacedValues } from '../spacedValues';
import type { Season } from './findSeasons';
import { strongestSeason } from './strongestSeason';

/**
 * Periods of the cycle that a forecast follows: the strongest one, where factors of it can be told, which asks for values
 * above zero and for three cycles (see `thetaForecast`); undefined for a forecast without season.
 */
export function forecastSeason(
  window: AnalysisWindow,
  seasons: readonly Season[],
): number | undefined {
  const season = strongestSeason(seasons)?.periods;
  if (season === undefined) return undefined;
  const { seasonalFactors } = thetaForecast(spacedValues(window).values, {
    ...{ horizon: 0, season: season / window.spacing },
  });
  return seasonalFactors ? season : undefined;
}
