import type { Clock } from '../../platform/Clock';
import { calculateWithin } from '../../platform/threads/calculateWithin';
import type { AnalysisQueueStore } from './AnalysisQueueStore';
import type { AnalysisReader } from './AnalysisReader';
import type { AnalysisRunner } from './AnalysisRunner';
import type { AnalysisStore } from './AnalysisStore';
import type { ForecasterCalibration } from './ForecasterCalibration';
import { KeptForecasts } from './KeptForecasts';
import { compareVersions } from './model/engineVersion';
import { TREND_ENGINE_VERSION } from './model/TrendAnalysis';
import { withQValues } from './model/withQValues';
import { inputsOfRequest } from './postedSeries';
import type { PeriodExplainer } from './PeriodExplainer';
import type { SweepLoop } from './SweepLoop';
import type { TopicComparer } from './TopicComparer';
import type { TrendsService } from './TrendsService';

/** Puts the parts of the domain behind its facade. */
export function createTrendsService(parts: {
  readonly reader: AnalysisReader;
  readonly periods: PeriodExplainer;
  readonly comparer: TopicComparer;
  readonly analyses: AnalysisStore;
  readonly queue: AnalysisQueueStore;
  readonly runner: AnalysisRunner;
  readonly loop: SweepLoop;
  readonly calibration: ForecasterCalibration;
  readonly clock: Clock;
  /** Longest that a caller of the calculator waits. */
  readonly timeoutSeconds: number;
}): TrendsService {
  const { reader, periods, analyses, queue, runner, loop, clock } = parts;
  const { calibration, comparer, timeoutSeconds } = parts;
  const forecasts = new KeptForecasts(runner);
  return {
    getAnalysis: (signalId, topicId) => reader.read(signalId, topicId),
    explainPeriod: (signalId, topicId, period) =>
      calculateWithin(timeoutSeconds, signal =>
        periods.explain(signalId, topicId, period, signal),
      ),
    compareTopics: query => comparer.compare(query),
    listSummaries: (signalId, topicIds) =>
      analyses.summaries(signalId, topicIds),
    async listVerdicts(signalId, limit, after) {
      await reader.signalOf(signalId);
      return analyses.listSummaries({ signalId, limit, after });
    },
    queueState: () => queue.counts(),
    queueStateOf: signalId => queue.counts(signalId),
    listFailures: (limit, after) => queue.listFailures(limit, after),
    async sweepMark() {
      const { engineVersion, ...mark } = await queue.sweepState();
      const isSuperseded =
        compareVersions(engineVersion, TREND_ENGINE_VERSION) > 0;
      return { ...mark, isSuperseded };
    },
    pastVerdicts: (requests, signal) => runner.pastVerdicts(requests, signal),
    pastForecasts: (requests, signal) => forecasts.of(requests, signal),
    calibrate: signal => calibration.calibrate(signal),
    wake: () => loop.wake(),
    onAnalysed: listener => loop.onAnalysed(listener),

    async analyse(request) {
      const { inputs, options } = inputsOfRequest(request);
      const computedAt = clock.now().toISOString();
      const results = await calculateWithin(timeoutSeconds, signal =>
        runner.analysePosted(inputs, options, computedAt, signal),
      );
      return withQValues(results, request.options?.multiplicity).map(
        (analysis, index) => ({
          ...analysis,
          name: request.series[index].name ?? null,
        }),
      );
    },
  };
}
