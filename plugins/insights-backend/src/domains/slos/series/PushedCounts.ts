import { createHash } from 'node:crypto';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import type { BucketStore, SeriesBuckets } from '../buckets/BucketStore';
import type { EvaluableSlo } from '../evaluation/SloEvaluator';
import { endSecondsOf, type Buckets } from '../model/buckets/Buckets';
import { widenBuckets } from '../model/buckets/widenBuckets';
import { keptBuckets, knownUntil } from '../model/collecting/keptBuckets';
import { touchedSlices, withEarlier } from '../model/collecting/pushedSlices';
import { BUCKET_SECONDS } from '../model/openslo/limits';
import { seriesOf, type SliSeries } from '../model/series/SliSeries';
import { bucketsFrom, faultsOf } from '../calculator/postedBuckets';
import type { SeriesStore } from './SeriesStore';
import { isPush, pushedSliOf, queryOf } from './SliSources';

type Schemas = components['schemas'];

/** What pushing works with. */
export interface PushedCountsOptions {
  readonly known: { list(): Promise<readonly EvaluableSlo[]> };
  readonly series: SeriesStore;
  readonly buckets: BucketStore;
  readonly clock: Clock;
  /** Makes the series known that definitions ask for. */
  readonly want: () => Promise<unknown>;
}

/** Clocks of others run ahead by so much at most. */
const AHEAD_SECONDS = BUCKET_SECONDS;

/** Keeps counts that are pushed. What is pushed again replaces what was there. */
export class PushedCounts {
  readonly #options: PushedCountsOptions;

  constructor(options: PushedCountsOptions) {
    this.#options = options;
  }

  /**
   * Keeps counts of an SLI for every objective that is evaluated on it.
   *
   * @throws Problem `unknown-sli`, `invalid-request` that points at the faults
   */
  async push(
    sliId: string,
    posted: Schemas['SloBuckets'],
  ): Promise<Schemas['SliPushReport']> {
    const { known, buckets, clock, series: store, want } = this.#options;
    const nowSeconds = clock.now().getTime() / 1_000;
    const series = (await known.list())
      .flatMap(({ definition }) => definition.objectives)
      .filter(({ sli }) => isPushedTo(sliId, queryOf(sli)))
      .map(seriesOf);
    if (series.length === 0) {
      throw new Problem(
        'unknown-sli',
        `No SLO is evaluated on counts that are pushed as "${sliId}".`,
      );
    }
    const each = new Map(series.map(one => [one.id, one]));
    checkPosted(posted, [...each.values()], nowSeconds);
    const pushed = bucketsFrom(posted);
    const raw: SeriesBuckets = {
      seriesId: rawIdOf(sliId),
      buckets: widenBuckets(pushed, BUCKET_SECONDS),
    };
    // What was pushed is kept before it is judged, so that the slices of a push cut in two are whole.
    const { tooOld } = await buckets.keep([raw], nowSeconds);
    const judged = await Promise.all(
      [...each.values()].map(async one => ({
        seriesId: one.id,
        buckets: keptBuckets(
          one,
          await this.#whole(one, raw, pushed, nowSeconds),
        ),
      })),
    );
    await buckets.keep(judged, nowSeconds);
    const found = await store.get([...each.keys()]);
    if (found.length < each.size) await want();
    await this.#record([...each.keys()], pushed, clock.now().toISOString());
    const said = pushed.total.filter(count => !Number.isNaN(count)).length;
    // Narrow buckets are kept, or not, five minutes together.
    const left = Math.min(
      said,
      tooOld * Math.max(1, BUCKET_SECONDS / pushed.stepSeconds),
    );
    return { kept: said - left, tooOld: left, objectives: series.length };
  }

  /** The pushed counts, with the rest of wide slices that were pushed before. */
  async #whole(
    series: SliSeries,
    raw: SeriesBuckets,
    pushed: Buckets,
    nowSeconds: number,
  ): Promise<Buckets> {
    const width = series.slices?.sliceSeconds ?? BUCKET_SECONDS;
    if (width <= BUCKET_SECONDS) return pushed;
    const { startSeconds, endSeconds } = touchedSlices(series, pushed);
    const stretches = await this.#options.buckets.read(
      [
        {
          seriesId: raw.seriesId,
          stepSeconds: BUCKET_SECONDS,
          fromSeconds: startSeconds,
          toSeconds: endSeconds,
        },
      ],
      nowSeconds,
    );
    const fine = stretches
      .get(raw.seriesId)
      ?.find(({ stepSeconds }) => stepSeconds === BUCKET_SECONDS);
    return fine ? withEarlier(pushed, fine) : pushed;
  }

  async #record(ids: readonly string[], pushed: Buckets, at: string) {
    const found = await this.#options.series.get(ids);
    const known = knownUntil(pushed);
    await this.#options.series.record(
      found.map(one => ({
        id: one.series.id,
        collectedUntilSeconds: Math.max(
          endSecondsOf(pushed),
          one.collectedUntilSeconds ?? -Infinity,
        ),
        knownUntilSeconds:
          known === null
            ? one.knownUntilSeconds
            : Math.max(known, one.knownUntilSeconds ?? -Infinity),
        lastSuccessAt: at,
        failure: null,
      })),
    );
  }
}

function isPushedTo(sliId: string, query: ReturnType<typeof queryOf>): boolean {
  return isPush(query) && pushedSliOf(query) === sliId;
}

/** Counts as they were pushed, apart from what any objective makes of them. */
function rawIdOf(sliId: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ push: sliId }))
    .digest('hex')
    .slice(0, 32);
}

/** @throws Problem `invalid-request` */
function checkPosted(
  posted: Schemas['SloBuckets'],
  series: readonly SliSeries[],
  nowSeconds: number,
): void {
  const errors = [...faultsOf(posted)].map(({ pointer, detail }) => ({
    pointer: `/buckets${pointer}`,
    detail,
  }));
  const widths = [
    BUCKET_SECONDS,
    ...series.flatMap(({ slices }) => slices?.sliceSeconds ?? []),
  ];
  const width = widths.find(one => one % posted.stepSeconds !== 0);
  if (width !== undefined) {
    errors.push({
      pointer: '/buckets/stepSeconds',
      detail: `must divide ${width} seconds, which the counts are put together to`,
    });
  }
  const end =
    Date.parse(posted.start) / 1_000 + posted.total.length * posted.stepSeconds;
  if (end > nowSeconds + AHEAD_SECONDS) {
    errors.push({
      pointer: '/buckets/start',
      detail: 'leads into the future: push a bucket once it is over',
    });
  }
  if (errors.length === 0) return;
  const [{ pointer, detail }] = errors;
  throw new Problem(
    'invalid-request',
    `The counts cannot be kept: ${pointer} ${detail}.`,
    { errors },
  );
}
