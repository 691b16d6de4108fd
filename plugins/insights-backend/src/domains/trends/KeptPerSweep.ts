import type { Clock } from '../../platform/Clock';
import type { AnalysisQueueStore } from './AnalysisQueueStore';

/** While a sweep is under way what is read grows with each analysis: it is no older than this. */
const KEPT_MS = 60_000;

/** So many values stay in memory. */
const MOST_KEPT = 1_000;

interface Kept<Value> {
  /** What the value was read at: another sweep, another value. */
  readonly mark: string;
  readonly until: number;
  readonly value: Promise<Value>;
}

/** What hangs on all analyses of a signal: read once a sweep and minute, however many pages ask for it. */
export class KeptPerSweep<Value> {
  readonly #queue: Pick<AnalysisQueueStore, 'sweepState'>;
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept<Value>>();

  constructor(queue: Pick<AnalysisQueueStore, 'sweepState'>, clock: Clock) {
    this.#queue = queue;
    this.#clock = clock;
  }

  /** @param read - asked where nothing is kept for the key, or what is there is of another sweep or too old */
  async get(key: string, read: () => Promise<Value>): Promise<Value> {
    const mark = JSON.stringify(await this.#queue.sweepState());
    const now = this.#clock.now().getTime();
    const kept = this.#kept.get(key);
    if (kept?.mark === mark && now < kept.until) return kept.value;
    const value = read();
    const made = { mark, until: now + KEPT_MS, value };
    this.#kept.delete(key);
    this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(oldest);
    try {
      return await value;
    } catch (error) {
      // What failed is tried again.
      if (this.#kept.get(key) === made) this.#kept.delete(key);
      throw error;
    }
  }
}
