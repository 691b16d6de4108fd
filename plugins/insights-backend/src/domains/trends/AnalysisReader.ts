import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import { Problem } from '../../platform/Problem';
import type { Signal, SignalsService, SubjectKey } from '../signals';
import type { AnalysisStore, StoredAnalysis } from './AnalysisStore';
import type { KeptTopicTotals } from './KeptTopicTotals';
import type { LeftOutForecasts } from './LeftOutForecasts';
import { attachMarkers, markersWanted } from './model/attachMarkers';
import { explain } from './model/explain/explain';
import type { ExplanationInput } from './model/explain/ExplanationInput';
import { wholeAnalysis } from './model/keptAnalysis';
import type { TrendAnalysis } from './model/TrendAnalysis';

type TopicAnalysis = components['schemas']['TopicAnalysis'];

const moversJson = z.array(z.array(z.string()));

/** Reads a stored analysis as a page shows it: with today's markers, and explained. */
export class AnalysisReader {
  constructor(
    private readonly signals: SignalsService,
    private readonly analyses: AnalysisStore,
    private readonly totals: KeptTopicTotals,
    private readonly forecasts: LeftOutForecasts,
  ) {}

  /** @throws Problem `unknown-signal`, `unknown-topic`, `no-series`, `no-analysis-yet`, `calculation-too-long` */
  async read(signalId: string, topicId: string): Promise<TopicAnalysis> {
    const [signal, topic, subject, stored] = await Promise.all([
      this.signalOf(signalId),
      this.signals.getTopic(topicId),
      this.signals.summarizeSubject({ signalId, topicId }),
      this.analyses.get(signalId, topicId),
    ]);
    if (!topic) {
      throw new Problem('unknown-topic', `There is no topic "${topicId}".`);
    }
    // A series whose values were all taken back is gone, and its analysis says nothing any more.
    if (!subject) {
      throw new Problem(
        'no-series',
        `There are no values of "${signalId}" for "${topicId}".`,
      );
    }
    if (!stored) {
      throw new Problem(
        'no-analysis-yet',
        `The trend of "${signalId}" for "${topicId}" has not been analysed yet.`,
      );
    }
    const movers = moversJson.parse(JSON.parse(stored.movers));
    const kept = await this.wholeOf({ signalId, topicId }, stored);
    const [markers, topicsWatched, among] = await Promise.all([
      this.signals.markersFor(markersWanted(topicId, movers, kept.window)),
      this.totals.watched(signalId),
      this.amongAll(signal, topicId, kept.latest?.at),
    ]);
    const analysis = attachMarkers(kept, movers, markers);
    return {
      topicId,
      signalId,
      analysis,
      explanation: explain({
        analysis,
        topic,
        signal,
        topicsWatched,
        ...among,
      }),
    };
  }

  /** @throws Problem `unknown-signal` */
  async signalOf(signalId: string): Promise<Signal> {
    const signal = await this.signals.getSignal(signalId);
    if (signal) return signal;
    throw new Problem('unknown-signal', `There is no signal "${signalId}".`);
  }

  /** How a count stands among those of all topics; what is no count adds up to nothing. */
  private async amongAll(
    { id, kind }: Signal,
    topicId: string,
    latestAt: string | undefined,
  ): Promise<Pick<ExplanationInput, 'changeOfYear' | 'totals'>> {
    if (kind !== 'count' || latestAt === undefined) return {};
    const [[summary], totals] = await Promise.all([
      this.analyses.summaries(id, [topicId]),
      this.totals.of(id, latestAt),
    ]);
    return { changeOfYear: summary?.changeOfYear, totals };
  }

  /** What the engine wrote; q lives in a column of its own, since it changes with the other analyses. */
  private async wholeOf(
    key: SubjectKey,
    { result, q, isForecastLeftOut }: StoredAnalysis,
  ): Promise<TrendAnalysis> {
    const kept = wholeAnalysis(result);
    const whole = isForecastLeftOut
      ? await this.forecasts.complete(key, kept)
      : kept;
    return { ...whole, direction: { ...whole.direction, q } };
  }
}
