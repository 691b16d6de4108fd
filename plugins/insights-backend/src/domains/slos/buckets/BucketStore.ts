import type { Buckets } from '../model/buckets/Buckets';

/** Buckets of one series, as wide as its finest ones. */
export interface SeriesBuckets {
  readonly seriesId: string;
  readonly buckets: Buckets;
}

/** A stretch of a series that is asked for. */
export interface BucketsQuery {
  readonly seriesId: string;
  /** Width of the finest buckets of the series. */
  readonly stepSeconds: number;
  /** Seconds since 1970; what is answered begins at or before it, and ends at or after. */
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** What became of buckets that were to be kept. */
export interface KeepReport {
  /** Buckets that say something and were kept. */
  readonly kept: number;
  /** Buckets so old that the finest tier is gone for them, in part of a wider bucket that is not covered. */
  readonly tooOld: number;
}

/** Keeps buckets in tiers: fine ones for days, wide ones for years. */
export interface BucketStore {
  /**
   * Keeps buckets, in one transaction, and makes the wider tiers anew where they change. A bucket that says something
   * (not NaN) replaces what was there; one that says nothing overwrites nothing. The same batch twice, or two replicas at
   * once, leave the same state.
   *
   * Where the finest tier is dropped already, buckets count only where those given together cover a whole wider bucket,
   * gaps included. They then replace it, unless more of it was known before; the rest is `tooOld`.
   *
   * @throws RangeError where buckets are not as wide as a tier can be, or do not begin at a multiple of their width
   */
  keep(
    batch: readonly SeriesBuckets[],
    nowSeconds: number,
  ): Promise<KeepReport>;

  /**
   * What is known of series, each as stretches of equal buckets, oldest and widest first, without overlap and without
   * gap between them: for each moment the finest tier that is still kept whole. A series of which nothing is known has
   * no stretches. Several queries of one series are answered as one that holds them all.
   */
  read(
    queries: readonly BucketsQuery[],
    nowSeconds: number,
  ): Promise<ReadonlyMap<string, readonly Buckets[]>>;

  /** Drops what its tier keeps no longer. Bounded work; returns whether there is more. */
  dropOld(nowSeconds: number): Promise<boolean>;

  /** Drops all of some series. */
  remove(seriesIds: readonly string[]): Promise<void>;
}
