/**
 * Pure numeric kernels for trend analysis: arrays of numbers in, plain results out. NaN means
 * missing throughout.
 *
 * @packageDocumentation
 */
export {
  conformalIntervals,
  type ConformalBand,
  type ConformalForecast,
  type ConformalOptions,
} from './forecast/conformalIntervals';
export type { BandSides } from './forecast/tailOf';
export { combinedForecast } from './forecast/combinedForecast';
export {
  dampedTrendForecast,
  type DampedTrendForecast,
  type DampedTrendOptions,
} from './forecast/dampedTrendForecast';
export {
  etsForecast,
  type EtsForecast,
  type EtsModel,
  type EtsOptions,
} from './forecast/etsForecast';
export type { TrendSmoothing } from './forecast/trendErrors';
export { bridgeGaps, type BridgedSeries } from './forecast/bridgeGaps';
export {
  exponentialSmoothing,
  type SmoothedLevel,
} from './forecast/exponentialSmoothing';
export type { Bounds, ForecastOptions } from './forecast/forecastOptions';
export { meanAbsoluteScaledError } from './forecast/meanAbsoluteScaledError';
export { naiveForecast } from './forecast/naiveForecast';
export { symmetricMeanAbsolutePercentageError } from './forecast/symmetricMeanAbsolutePercentageError';
export { thetaForecast, type ThetaForecast } from './forecast/thetaForecast';
export {
  peltMean,
  type MeanShift,
  type PeltMeanOptions,
  type PeltMeanResult,
} from './change/peltMean';
export { estimateNoise, type Noise } from './change/estimateNoise';
export type { PeltOptions } from './change/PeltOptions';
export {
  peltMeanVariance,
  type DistributionShift,
  type PeltMeanVarianceResult,
} from './change/peltMeanVariance';
export {
  peltTrend,
  type PeltTrendResult,
  type TrendShift,
} from './change/peltTrend';
export { firstBase, indexedTo100 } from './comparison/indexedTo100';
export { sharesOfSum } from './comparison/sharesOfSum';
export {
  kleinbergBursts,
  type Burst,
  type BurstOptions,
  type BurstsFound,
} from './burst/kleinbergBursts';
export {
  emergence,
  type Emergence,
  type EmergenceInput,
  type EmergenceOptions,
} from './emergence/emergence';
export { largestTriangleThreeBuckets } from './chart/largestTriangleThreeBuckets';
export {
  additiveContributions,
  type AdditiveContributions,
} from './contribution/additiveContributions';
export {
  adtributor,
  type AdtributorOptions,
  type AttributedDimension,
  type Attribution,
} from './contribution/adtributor';
export {
  ratioContributions,
  type RatioContributions,
  type RatioMember,
} from './contribution/ratioContributions';
export { isRoundingRemainder } from './contribution/isRoundingRemainder';
export { roundToSum } from './contribution/roundToSum';
export { benjaminiHochberg } from './multiplicity/benjaminiHochberg';
export { benjaminiYekutieli } from './multiplicity/benjaminiYekutieli';
export { normalCdf } from './normal/normalCdf';
export { normalQuantile } from './normal/normalQuantile';
export { averageRanks } from './order/averageRanks';
export { median } from './order/median';
export { presentIndexes } from './order/presentIndexes';
export { presentValues } from './order/presentValues';
export { quantile } from './order/quantile';
export { quickSelect } from './order/quickSelect';
export {
  detectSeasons,
  type DetectSeasonsOptions,
  type SeasonFound,
} from './season/detectSeasons';
export { mstl, type MultipleSeasons } from './season/mstl';
export { seasonalSkill } from './season/seasonalSkill';
export { stl, type Decomposition, type StlOptions } from './season/stl';
export { sumExact } from './sums/sumExact';
export { autocorrelation } from './trend/autocorrelation';
export { correlatedSeasonalMannKendall } from './trend/correlatedSeasonalMannKendall';
export {
  mannKendall,
  type MannKendallOptions,
  type MannKendallResult,
} from './trend/mannKendall';
export {
  seasonalMannKendall,
  type SeasonalMannKendallResult,
} from './trend/seasonalMannKendall';
export { seasonalTheilSen, type SeasonalSlope } from './trend/seasonalTheilSen';
export { serialCorrelation } from './trend/serialCorrelation';
export { leastSquaresHalfWidth } from './trend/leastSquaresHalfWidth';
export { riseAndFall, type RiseAndFall } from './trend/riseAndFall';
export { serialDegreesOfFreedom } from './trend/serialDegreesOfFreedom';
export { serialVarianceFactor } from './trend/serialVarianceFactor';
export type { TrendCorrection } from './trend/TrendCorrection';
export {
  theilSen,
  type TheilSenLine,
  type TheilSenOptions,
} from './trend/theilSen';
export {
  whitenedMannKendall,
  type WhitenedMannKendallOptions,
  type WhitenedMannKendallResult,
} from './trend/whitenedMannKendall';
