import type { Clock } from '../../platform/Clock';
import { Problem } from '../../platform/Problem';
import type { AnalysisQueueStore } from './AnalysisQueueStore';
import type { AnalysisReader } from './AnalysisReader';
import type { AnalysisRunner } from './AnalysisRunner';
import type { AnalysisStore } from './AnalysisStore';
import { withQValues } from './model/withQValues';
import { inputsOfRequest } from './postedSeries';
import type { SweepLoop } from './SweepLoop';
import type { TrendsService } from './TrendsService';

/** Longest that a caller of the calculator waits. */
const CALCULATION_TIMEOUT_MILLISECONDS = 20_000;

/** Puts the parts of the domain behind its facade. */
export function createTrendsService(parts: {
  readonly reader: AnalysisReader;
  readonly analyses: AnalysisStore;
  readonly queue: AnalysisQueueStore;
  readonly runner: AnalysisRunner;
  readonly loop: SweepLoop;
  readonly clock: Clock;
}): TrendsService {
  const { reader, analyses, queue, runner, loop, clock } = parts;
  return {
    getAnalysis: (signalId, topicId) => reader.read(signalId, topicId),
    listSummaries: (signalId, topicIds) =>
      analyses.summaries(signalId, topicIds),
    queueState: () => queue.counts(),
    queueStateOf: signalId => queue.counts(signalId),
    pastVerdicts: requests => runner.pastVerdicts(requests),
    wake: () => loop.wake(),
    onAnalysed: listener => loop.onAnalysed(listener),

    async analyse(request) {
      const { inputs, options } = inputsOfRequest(request);
      const timeout = AbortSignal.timeout(CALCULATION_TIMEOUT_MILLISECONDS);
      try {
        const results = await runner.analysePosted(
          inputs,
          options,
          clock.now().toISOString(),
          timeout,
        );
        return withQValues(results).map((analysis, index) => ({
          ...analysis,
          name: request.series[index].name ?? null,
        }));
      } catch (cause) {
        if (!timeout.aborted) throw cause;
        throw new Problem(
          'unavailable',
          `The calculation took longer than ${
            CALCULATION_TIMEOUT_MILLISECONDS / 1000
          } s and was given up.`,
          {
            cause,
            howToMend: 'Post fewer or shorter series at a time.',
          },
        );
      }
    },
  };
}
