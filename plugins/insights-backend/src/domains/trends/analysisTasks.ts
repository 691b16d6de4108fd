import type { AnalysedSubject } from './model/AnalysedSubject';
import { analyseSubject } from './model/analyseSubject';
import { analyseTrend, type AnalysedTrend } from './model/analyseTrend';
import {
  backtestSeries,
  type SeriesBacktest,
} from './model/backtest/backtestSeries';
import {
  pastForecasts,
  type ForecastFan,
  type PastForecastsRequest,
} from './model/pastForecasts';
import { pastVerdicts, type PastVerdictsRequest } from './model/pastVerdicts';
import { sweepOptions } from './model/sweepOptions';
import type { TrendAnalysis, Verdict } from './model/TrendAnalysis';
import {
  DEFAULT_TREND_OPTIONS,
  type ForecastScope,
  type TrendInput,
  type TrendOptions,
} from './model/TrendInput';

/*
 * What a worker thread can be asked to do; the module that it loads. Arguments and results cross the threads, so they are
 * plain data.
 */

/** Analyses subjects as the sweep does. */
export function analyseSubjects({
  inputs,
  computedAt,
  forecasts,
}: {
  readonly inputs: readonly TrendInput[];
  readonly computedAt: string;
  readonly forecasts?: ForecastScope;
}): AnalysedSubject[] {
  return inputs.map(input =>
    analyseSubject(input, sweepOptions(input.step, forecasts), computedAt),
  );
}

/** Analyses what was posted. */
export function analysePosted(task: {
  readonly inputs: readonly TrendInput[];
  readonly options: TrendOptions;
  readonly computedAt: string;
}): TrendAnalysis[] {
  return task.inputs.map(
    input => analyseTrend(input, task.options, task.computedAt).analysis,
  );
}

/** Analyses a period that somebody chose, as a whole and without a forecast: what came after it may be known. */
export function analysePeriod(task: {
  readonly input: TrendInput;
  readonly computedAt: string;
}): AnalysedTrend {
  const options = { ...DEFAULT_TREND_OPTIONS, horizon: 0 };
  return analyseTrend(task.input, options, task.computedAt);
}

/** Judges series as they were at past periods. */
export function judgePast(task: {
  readonly requests: readonly PastVerdictsRequest[];
}): Verdict[][] {
  return task.requests.map(pastVerdicts);
}

/** Forecasts series as they were at past periods. */
export function forecastPast(task: {
  readonly requests: readonly PastForecastsRequest[];
}): (ForecastFan | null)[][] {
  return task.requests.map(pastForecasts);
}

/** Forecasts the ends of series from their beginnings. */
export function backtest(task: {
  readonly inputs: readonly TrendInput[];
}): (SeriesBacktest | null)[] {
  return task.inputs.map(backtestSeries);
}

/** Answers that the thread has loaded and can calculate. */
export function ping(): string {
  return 'pong';
}
