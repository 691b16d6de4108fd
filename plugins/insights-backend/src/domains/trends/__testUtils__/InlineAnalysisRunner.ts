import type { AnalysisRunner } from '../AnalysisRunner';
import {
  analysePeriod,
  analysePosted,
  analyseSubjects,
  backtest,
  forecastPast,
  judgePast,
} from '../analysisTasks';
import type { PastForecastsRequest } from '../model/pastForecasts';
import type { PastVerdictsRequest } from '../model/pastVerdicts';
import type { TrendAnalysis } from '../model/TrendAnalysis';
import type { TrendInput, TrendOptions } from '../model/TrendInput';

/** Calculates in the calling thread, since starting threads would cost more than they bring. */
export class InlineAnalysisRunner implements AnalysisRunner {
  readonly parallelism: number = 1;

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async analyseSubjects(
    inputs: readonly TrendInput[],
    computedAt: string,
    { forecasts }: Parameters<AnalysisRunner['analyseSubjects']>[2] = {},
  ) {
    return analyseSubjects({ inputs, computedAt, forecasts });
  }

  async analysePosted(
    inputs: readonly TrendInput[],
    options: TrendOptions,
    computedAt: string,
    _signal: AbortSignal,
  ): Promise<readonly TrendAnalysis[]> {
    return analysePosted({ inputs, options, computedAt });
  }

  async analysePeriod(input: TrendInput, computedAt: string) {
    return analysePeriod({ input, computedAt });
  }

  async pastVerdicts(requests: readonly PastVerdictsRequest[]) {
    return judgePast({ requests });
  }

  async pastForecasts(requests: readonly PastForecastsRequest[]) {
    return forecastPast({ requests });
  }

  async backtest(inputs: readonly TrendInput[]) {
    return backtest({ inputs });
  }
}
