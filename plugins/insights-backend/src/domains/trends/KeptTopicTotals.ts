import type { Clock } from '../../platform/Clock';
import type { AnalysisQueueStore } from './AnalysisQueueStore';
import type { AnalysisStore } from './AnalysisStore';
import type { TopicTotals } from './model/explain/TopicTotals';

/** While a sweep is under way the sums grow with each analysis: they are no older than this. */
const KEPT_MS = 60_000;

/** Sums of so many signals and periods stay in memory. */
const MOST_KEPT = 1_000;

interface Kept {
  /** What the sums were added up at: another sweep, other sums. */
  readonly mark: string;
  readonly until: number;
  readonly totals: Promise<TopicTotals | undefined>;
}

/** What all topics of a signal come to, added up once a sweep and minute, however many pages ask for it. */
export class KeptTopicTotals {
  readonly #analyses: Pick<AnalysisStore, 'totals'>;
  readonly #queue: Pick<AnalysisQueueStore, 'sweepState'>;
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();

  constructor(
    analyses: Pick<AnalysisStore, 'totals'>,
    queue: Pick<AnalysisQueueStore, 'sweepState'>,
    clock: Clock,
  ) {
    this.#analyses = analyses;
    this.#queue = queue;
    this.#clock = clock;
  }

  /** @param latestAt - a period of the signal, `YYYY-MM-DD` */
  async of(
    signalId: string,
    latestAt: string,
  ): Promise<TopicTotals | undefined> {
    const mark = JSON.stringify(await this.#queue.sweepState());
    const now = this.#clock.now().getTime();
    const key = JSON.stringify([signalId, latestAt]);
    const kept = this.#kept.get(key);
    if (kept?.mark === mark && now < kept.until) return kept.totals;
    const totals = this.#analyses.totals(signalId, latestAt);
    const made = { mark, until: now + KEPT_MS, totals };
    this.#kept.delete(key);
    this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(oldest);
    try {
      return await totals;
    } catch (error) {
      // What failed is tried again.
      if (this.#kept.get(key) === made) this.#kept.delete(key);
      throw error;
    }
  }
}
