import type { Clock } from '../../platform/Clock';
import type { AnalysisQueueStore } from './AnalysisQueueStore';
import type { AnalysisStore } from './AnalysisStore';
import { KeptPerSweep } from './KeptPerSweep';
import type { TopicTotals } from './model/explain/TopicTotals';

/** How many topics of a signal are watched and what they come to, read once a sweep and minute. */
export class KeptTopicTotals {
  readonly #analyses: Pick<AnalysisStore, 'totals' | 'count'>;
  readonly #totals: KeptPerSweep<TopicTotals | undefined>;
  readonly #watched: KeptPerSweep<number>;

  constructor(
    analyses: Pick<AnalysisStore, 'totals' | 'count'>,
    queue: Pick<AnalysisQueueStore, 'sweepState'>,
    clock: Clock,
  ) {
    this.#analyses = analyses;
    this.#totals = new KeptPerSweep(queue, clock);
    this.#watched = new KeptPerSweep(queue, clock);
  }

  /** @param latestAt - a period of the signal, `YYYY-MM-DD` */
  of(signalId: string, latestAt: string): Promise<TopicTotals | undefined> {
    return this.#totals.get(JSON.stringify([signalId, latestAt]), () =>
      this.#analyses.totals(signalId, latestAt),
    );
  }

  /** Topics of the signal whose trend is analysed. */
  watched(signalId: string): Promise<number> {
    return this.#watched.get(signalId, () => this.#analyses.count(signalId));
  }
}
