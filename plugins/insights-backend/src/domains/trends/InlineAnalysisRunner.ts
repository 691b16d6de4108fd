import type { AnalysisRunner } from './AnalysisRunner';
import { analysePosted, analyseSubjects, judgePast } from './analysisTasks';
import type { PastVerdictsRequest } from './model/pastVerdicts';
import type { TrendInput, TrendOptions } from './model/TrendInput';

/** Calculates in the calling thread: for tests, where starting threads would cost more than they bring. */
export class InlineAnalysisRunner implements AnalysisRunner {
  readonly parallelism: number = 1;

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async analyseSubjects(inputs: readonly TrendInput[], computedAt: string) {
    return analyseSubjects({ inputs, computedAt });
  }

  async analysePosted(
    inputs: readonly TrendInput[],
    options: TrendOptions,
    computedAt: string,
  ) {
    return analysePosted({ inputs, options, computedAt });
  }

  async pastVerdicts(requests: readonly PastVerdictsRequest[]) {
    return judgePast({ requests });
  }
}
