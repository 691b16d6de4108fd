import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  SliFailure,
  SliReading,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import { togetherOrAlone } from '../../../platform/togetherOrAlone';
import type { BucketStore, SeriesBuckets } from '../buckets/BucketStore';
import { keptBuckets, knownUntil } from '../model/collecting/keptBuckets';
import { planReads, type PlannedRead } from '../model/collecting/planReads';
import { failuresOf } from './failuresOf';
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
  /** How long a round waits for a source before it leaves it to itself; 20 s where it is left out. */
  readonly patienceMilliseconds?: number;
}

/** Less than the time between two rounds, so that the others are asked in time. */
const PATIENCE_MILLISECONDS = 20_000;
/** A first fill from a large source takes its time; the next round goes on where one was broken off. */
const MOST_MILLISECONDS = 20 * 60_000;

/** Readings that are kept in one transaction. */
const KEPT_AT_ONCE = 50;

/** What is shown where a source as a whole did not answer. */
const NO_ANSWER: Omit<SliFailure, 'reason'> = {
  howToMend:
    'Nothing to do here: it is asked again by itself, and nothing is lost as long as the source keeps it.',
  isLasting: false,
};

/** What is shown where an answer cannot be kept. */
const NOT_KEPT: Omit<SliFailure, 'reason'> = {
  howToMend:
    'What the source answered cannot be kept; tell whoever runs the portal. It is asked again by itself.',
  isLasting: false,
};

const notKept = ({ name }: SliSource) =>
  `Counts of the SLI source ${name} could not be kept`;

/** What is shown where a definition names a source that there was once. */
function noSource(source: string): SliFailure {
  return {
    reason: `The source "${source}" is not installed in this portal.`,
    howToMend:
      'Put the source back into the configuration, or name another one in the definition.',
    isLasting: true,
    retryAfterSeconds: 0,
  };
}

/** Asks the sources for what is not known yet, and keeps it. Buckets are kept before the progress is written down. */
export class SliCollection {
  readonly #options: SliCollectionOptions;
  /** Breaks off what is under way, by the name of the source. */
  readonly #underWay = new Map<string, AbortController>();

  constructor(options: SliCollectionOptions) {
    this.#options = options;
  }

  /**
   * One round over all sources, each for itself. One that takes long goes on when the round is over, and is left out of the
   * next ones until it is done; so one that hangs or fails holds up no other.
   */
  async collect(signal: AbortSignal): Promise<void> {
    const all = await this.#options.series.list();
    const nowSeconds = this.#options.clock.now().getTime() / 1_000;
    await this.#tellOfSourceless(all);
    const idle = this.#options.sources
      .list()
      .filter(({ name }) => !this.#underWay.has(name));
    const faults: unknown[] = [];
    let isOver = false;
    const begun = idle.map(source =>
      this.#begin(
        source,
        all.filter(one => one.source === source.name && isDue(one, nowSeconds)),
        nowSeconds,
      ).catch(error => {
        if (!isOver) faults.push(error);
        else this.#options.logger.error(notKept(source), asError(error));
      }),
    );
    await this.#waitFor(Promise.all(begun), signal);
    isOver = true;
    if (faults.length > 0) throw faults[0];
  }

  /** Breaks off what is under way; what was read until then is kept. */
  stop(): void {
    for (const reading of this.#underWay.values()) reading.abort();
  }

  async #begin(
    source: SliSource,
    due: readonly CollectedSeries[],
    nowSeconds: number,
  ): Promise<void> {
    const reading = new AbortController();
    this.#underWay.set(source.name, reading);
    const signal = AbortSignal.any([
      reading.signal,
      AbortSignal.timeout(MOST_MILLISECONDS),
    ]);
    try {
      await this.#collectFrom(source, due, nowSeconds, signal);
    } finally {
      this.#underWay.delete(source.name);
    }
  }

  /** Waits until all is done, or for as long as there is patience; a round that is broken off breaks off all. */
  async #waitFor(done: Promise<unknown>, signal: AbortSignal): Promise<void> {
    const { patienceMilliseconds = PATIENCE_MILLISECONDS } = this.#options;
    const over = new AbortController();
    const stop = () => this.stop();
    signal.addEventListener('abort', stop);
    const patience = sleep(patienceMilliseconds, undefined, {
      signal: over.signal,
      ref: false,
    }).catch(() => {});
    try {
      await Promise.race([done, patience]);
    } finally {
      signal.removeEventListener('abort', stop);
      over.abort();
    }
  }

  /** Without a source a series would be waited for in silence: it says why, once, and is asked for when there is one. */
  async #tellOfSourceless(all: readonly CollectedSeries[]): Promise<void> {
    const { sources, series, clock } = this.#options;
    const installed = new Set(sources.names());
    const progress = all
      .filter(({ source }) => !installed.has(source))
      .flatMap(one => {
        const failure = noSource(one.source);
        return one.failure?.reason === failure.reason
          ? []
          : failuresOf([one], failure, clock.now());
      });
    if (progress.length > 0) await series.record(progress);
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
      await this.#fail([...waiting.values()], { reason, ...NO_ANSWER });
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
        // SQLite answers at once, and so do some sources: others have their turn.
        await setImmediate();
      }
    } finally {
      // What came before the source broke off counts.
      await this.#keep(batch, waiting, endSeconds);
    }
  }

  /** Keeps readings, and takes them off those that are waited for. One that cannot be kept fails alone. */
  async #keep(
    readings: readonly SliReading[],
    waiting: Map<string, CollectedSeries>,
    endSeconds: number,
  ): Promise<void> {
    await togetherOrAlone(
      readings,
      some => this.#keepTogether(some, waiting, endSeconds),
      async ({ id }, { message }) => {
        const item = waiting.get(id);
        if (!item) return;
        await this.#fail([item], { reason: message, ...NOT_KEPT });
        waiting.delete(id);
      },
    );
  }

  /** Keeps readings, then writes down how far each series is. */
  async #keepTogether(
    readings: readonly SliReading[],
    waiting: Map<string, CollectedSeries>,
    endSeconds: number,
  ): Promise<void> {
    const { buckets, series, clock } = this.#options;
    const now = clock.now();
    const kept: SeriesBuckets[] = [];
    const progress: SeriesProgress[] = [];
    const settled = new Set<string>();
    for (const reading of readings) {
      const item = waiting.get(reading.id);
      if (!item || settled.has(reading.id)) continue;
      settled.add(reading.id);
      if ('failure' in reading) {
        progress.push(...failuresOf([item], reading.failure, now));
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
    for (const id of settled) waiting.delete(id);
  }

  async #fail(
    items: readonly CollectedSeries[],
    failure: SliFailure,
  ): Promise<void> {
    const { series, clock } = this.#options;
    await series.record(failuresOf(items, failure, clock.now()));
  }
}

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
