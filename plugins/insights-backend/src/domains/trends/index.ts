/**
 * Trend analysis: sweeps over all subjects, stored analyses, explanations, and the same engine for what is posted.
 *
 * @packageDocumentation
 */
export {
  createTrendsDomain,
  type TrendsDomain,
  type TrendsDomainOptions,
} from './createTrendsDomain';
export { forgetAnalyses } from './DatabaseGoneAnalyses';
export type { AnalysisSummary } from './AnalysisStore';
export type { Calibration, SignalCalibration } from './ForecasterCalibration';
export type { FailedSubject, FailurePosition } from './AnalysisQueueStore';
export type { ForecastFan, PastForecastsRequest } from './model/pastForecasts';
export type { PastVerdictsRequest } from './model/pastVerdicts';
export {
  TREND_ENGINE_VERSION,
  VERDICTS,
  type TrendAnalysis,
  type Verdict,
  type Working,
} from './model/TrendAnalysis';
export type {
  ForecastScope,
  TrendMember,
  ValueScale,
} from './model/TrendInput';
export { formatDifference, formatValue } from './model/formatValue';
export {
  addPeriods,
  periodInWords,
  periodsInWords,
  STEPS_PER_YEAR,
} from './model/periods';
export { FORECAST_QUANTILES } from './model/forecast/FORECAST_QUANTILES';
export { FORECAST_HORIZON, SWEEP_WINDOW_PERIODS } from './model/sweepOptions';
export { areMembersJudged } from './model/judgedMembers';
export { judgedMembersOf, scaleOfSignal } from './subjectInput';
export type { TrendsOperations } from './trendsRoutes';
export type { TrendsService } from './TrendsService';
