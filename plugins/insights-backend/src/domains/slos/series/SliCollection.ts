import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  SliFailure,
  SliReading,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { BucketStore, SeriesBuckets } from '../buckets/BucketStore';
import { secondsToNextAttempt } from '../model/collecting/nextAttempt';
import { keptBuckets, knownUntil } from '../model/collecting/keptBuckets';
import { planReads, type PlannedRead } from '../model/collecting/planReads';
import { instantOf } from '../model/window/instantOf';
import type {
  CollectedSeries,
  SeriesProgress,
  SeriesStore,
} from './SeriesStore';
import type { SliSources } from './SliSources';

/** What the collection works with. */
export interface SliCollectionOptions {
  readonly sources: SliSources;
  readonly series: SeriesStore;
  readonly buckets: BucketStore;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** How far back a new series is collected. */
  readonly backfillSeconds: number;
}

/** What is shown where a source as a whole did not answer. */
const NO_ANSWER: Omit<SliFailure, 'reason'> = {
  howToMend:
    'Nothing to do here: it is asked again by itself, and nothing is lost as long as the source keeps it.',
  isLasting: false,
};

/** Asks the sources for what is not known yet, and keeps it. Buckets are kept before the progress is written down. */
export class SliCollection {
  readonly #options: SliCollectionOptions;

  constructor(options: SliCollectionOptions) {
    this.#options = options;
  }

  /** One round over all sources, each for itself: one that hangs or fails holds up no other. */
  async collect(signal: AbortSignal): Promise<void> {
    const all = await this.#options.series.list();
    const nowSeconds = this.#options.clock.now().getTime() / 1_000;
    await Promise.all(
      this.#options.sources.list().map(source =>
        this.#collectFrom(
          source,
          all.filter(
            one => one.source === source.name && isDue(one, nowSeconds),
          ),
          nowSeconds,
          signal,
        ),
      ),
    );
  }

  async #collectFrom(
    source: SliSource,
    due: readonly CollectedSeries[],
    nowSeconds: number,
    signal: AbortSignal,
  ): Promise<void> {
    const { backfillSeconds, logger } = this.#options;
    const plan = planReads(due, source, { nowSeconds, backfillSeconds });
    for (const read of plan) {
      if (signal.aborted) return;
      const waiting = new Map(read.items.map(item => [item.series.id, item]));
      let reason = `${source.title} left it out of its answer.`;
      let answers = true;
      try {
        await this.#read(source, read, waiting, signal);
      } catch (error) {
        ({ message: reason } = asError(error));
        answers = false;
        logger.warn(
          `The SLI source ${source.name} could not be read`,
          asError(error),
        );
      }
      if (signal.aborted) return;
      const failure = { reason, ...NO_ANSWER };
      await this.#options.series.record(
        this.#failures([...waiting.values()], failure),
      );
      // A source that does not answer is not asked the next question at once.
      if (!answers) return;
    }
  }

  /** Asks one question, and takes what was answered and kept off those that are waited for. */
  async #read(
    source: SliSource,
    read: PlannedRead<CollectedSeries>,
    waiting: Map<string, CollectedSeries>,
    signal: AbortSignal,
  ): Promise<void> {
    const { startSeconds, endSeconds, stepSeconds } = read;
    const readings = source.read({
      slis: read.items.map(({ series: { id, sli } }) => ({
        id,
        sli,
        stepSeconds,
      })),
      startSeconds,
      endSeconds,
      signal,
    });
    let batch: SliReading[] = [];
    try {
      for await (const reading of readings) {
        batch.push(reading);
        if (batch.length < KEPT_AT_ONCE) continue;
        const full = batch;
        batch = [];
        await this.#keep(full, waiting, endSeconds);
      }
    } finally {
      // What came before the source broke off counts.
      await this.#keep(batch, waiting, endSeconds);
    }
  }

  /** Keeps readings, then writes down how far each series is; takes them off those that are waited for. */
  async #keep(
    readings: readonly SliReading[],
    waiting: Map<string, CollectedSeries>,
    endSeconds: number,
  ): Promise<void> {
    const { buckets, series, clock } = this.#options;
    const now = clock.now();
    const kept: SeriesBuckets[] = [];
    const progress: SeriesProgress[] = [];
    for (const reading of readings) {
      const item = waiting.get(reading.id);
      if (!item) continue;
      waiting.delete(reading.id);
      if ('failure' in reading) {
        progress.push(...this.#failures([item], reading.failure));
        continue;
      }
      const known = keptBuckets(item.series, reading.buckets);
      kept.push({ seriesId: reading.id, buckets: known });
      progress.push({
        id: reading.id,
        collectedUntilSeconds: endSeconds,
        knownUntilSeconds: Math.max(
          knownUntil(known) ?? -Infinity,
          item.knownUntilSeconds ?? -Infinity,
        ),
        lastSuccessAt: now.toISOString(),
        queries: reading.queries,
        failure: null,
      });
    }
    if (kept.length > 0) await buckets.keep(kept, now.getTime() / 1_000);
    await series.record(progress.map(withoutInfinity));
  }

  #failures(
    items: readonly CollectedSeries[],
    { reason, howToMend, isLasting, retryAfterSeconds }: SliFailure,
  ): SeriesProgress[] {
    const now = this.#options.clock.now();
    return items.map(({ series: { id }, failure }) => {
      const attempts = (failure?.attempts ?? 0) + 1;
      const wait = secondsToNextAttempt(attempts, retryAfterSeconds);
      return {
        id,
        failure: {
          reason,
          howToMend,
          isLasting,
          attempts,
          since: failure?.since ?? now.toISOString(),
          nextAttemptAt: instantOf(
            Math.ceil(now.getTime() / 1_000 + (isLasting ? HOUR : wait)),
          ),
        },
      };
    });
  }
}

/** A wrong question is asked again now and then, since the source may have learnt to answer it. */
const HOUR = 3_600;

/** Readings that are kept in one transaction. */
const KEPT_AT_ONCE = 50;

function isDue({ failure }: CollectedSeries, nowSeconds: number): boolean {
  return !failure || Date.parse(failure.nextAttemptAt) / 1_000 <= nowSeconds;
}

/** A series of which nothing was ever known has no moment up to which it is. */
function withoutInfinity(progress: SeriesProgress): SeriesProgress {
  const { knownUntilSeconds } = progress;
  return knownUntilSeconds === -Infinity
    ? { ...progress, knownUntilSeconds: null }
    : progress;
}
