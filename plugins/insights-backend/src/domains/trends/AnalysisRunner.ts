import type { AnalysedSubject } from './model/AnalysedSubject';
import type { AnalysedTrend } from './model/analyseTrend';
import type { SeriesBacktest } from './model/backtest/backtestSeries';
import type { ForecastFan, PastForecastsRequest } from './model/pastForecasts';
import type { PastVerdictsRequest } from './model/pastVerdicts';
import type { TrendAnalysis, Verdict } from './model/TrendAnalysis';
import type {
  ForecastScope,
  TrendInput,
  TrendOptions,
} from './model/TrendInput';

/** Where the calculation runs, so that it does not hold up the API. */
export interface AnalysisRunner {
  /** @throws when it cannot calculate at all, e.g. because no worker thread starts. */
  start(): Promise<void>;

  stop(): Promise<void>;

  /** How many calculations run at the same time. */
  readonly parallelism: number;

  /**
   * Analyses for keeping; one result for each input, in order.
   *
   * @param inputs - their arrays belong to the runner from now on
   * @param computedAt - ISO 8601 instant
   * @param how - of which a forecast is made, all when left out; gives up when the signal aborts
   */
  analyseSubjects(
    inputs: readonly TrendInput[],
    computedAt: string,
    how?: { readonly forecasts?: ForecastScope; readonly signal?: AbortSignal },
  ): Promise<readonly AnalysedSubject[]>;

  /**
   * Analyses for a caller who waits.
   *
   * @param signal - gives up when it aborts
   */
  analysePosted(
    inputs: readonly TrendInput[],
    options: TrendOptions,
    computedAt: string,
    signal: AbortSignal,
  ): Promise<readonly TrendAnalysis[]>;

  /**
   * The analysis of a period that somebody chose, with the members that moved with its changes of level.
   *
   * @param input - the values of the period; its arrays belong to the runner from now on
   * @param signal - gives up when it aborts
   */
  analysePeriod(
    input: TrendInput,
    computedAt: string,
    signal: AbortSignal,
  ): Promise<AnalysedTrend>;

  /**
   * One list of verdicts for each request, in order.
   *
   * @param signal - gives up when it aborts
   */
  pastVerdicts(
    requests: readonly PastVerdictsRequest[],
    signal?: AbortSignal,
  ): Promise<readonly (readonly Verdict[])[]>;

  /**
   * One list of forecasts for each request, in order; null where there were too few values.
   *
   * @param signal - gives up when it aborts
   */
  pastForecasts(
    requests: readonly PastForecastsRequest[],
    signal?: AbortSignal,
  ): Promise<readonly (readonly (ForecastFan | null)[])[]>;

  /**
   * How the forecaster would have fared on the end of each series; null where that is too short.
   *
   * @param inputs - their arrays belong to the runner from now on
   */
  backtest(
    inputs: readonly TrendInput[],
  ): Promise<readonly (SeriesBacktest | null)[]>;
}
