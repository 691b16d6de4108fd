import type { Clock } from '../../../platform/Clock';
import type { BucketStore } from '../buckets/BucketStore';
import type { SeriesStore } from './SeriesStore';

const DAY_MILLISECONDS = 86_400_000;

/** Series that nobody asks for keep their counts for so long, so that an edit taken back loses nothing. */
const UNWANTED_DAYS = 7;
const FORGOTTEN_AT_ONCE = 200;

/** Drops counts that are too old, and those of series that nobody has asked for in a week. A little at a time. */
export class SeriesHousekeeping {
  readonly #series: SeriesStore;
  readonly #buckets: BucketStore;
  readonly #clock: Clock;

  constructor(parts: {
    readonly series: SeriesStore;
    readonly buckets: BucketStore;
    readonly clock: Clock;
  }) {
    this.#series = parts.series;
    this.#buckets = parts.buckets;
    this.#clock = parts.clock;
  }

  async tidy(): Promise<void> {
    const now = this.#clock.now().getTime();
    const before = new Date(now - UNWANTED_DAYS * DAY_MILLISECONDS);
    const gone = await this.#series.forgetUnwanted(
      before.toISOString(),
      FORGOTTEN_AT_ONCE,
    );
    await this.#buckets.remove(gone);
    await this.#buckets.dropOld(now / 1_000);
  }
}
