import type { SliSeries } from '../model/series/SliSeries';
import type { WholeSeries } from '../model/series/wholeSeriesOf';

/** In place of a source, of what is worked out from other series and not collected; no source can have this name. */
export const WHOLE = '(whole)';

/** Why a series could not be collected last. */
export interface SeriesFailure {
  readonly reason: string;
  readonly howToMend: string;
  /** Asking again cannot help before the definition changes. */
  readonly isLasting: boolean;
  /** ISO 8601 instants. */
  readonly since: string;
  readonly nextAttemptAt: string;
  readonly attempts: number;
}

/** A series with how its collection goes. */
export interface CollectedSeries {
  readonly series: SliSeries;
  /** Name of the source, or `push`. */
  readonly source: string;
  /** Asked for up to here; seconds since 1970. */
  readonly collectedUntilSeconds: number | null;
  /** Where the last known bucket ends. */
  readonly knownUntilSeconds: number | null;
  /** ISO 8601 instant. */
  readonly lastSuccessAt: string | null;
  /** What the source was asked last. */
  readonly queries: readonly string[];
  readonly failure: SeriesFailure | null;
  /** Grows with every change. */
  readonly revision: number;
}

/** What a collection found out of a series; what is left out stays. */
export type SeriesProgress = { readonly id: string } & Partial<
  Pick<
    CollectedSeries,
    | 'collectedUntilSeconds'
    | 'knownUntilSeconds'
    | 'lastSuccessAt'
    | 'queries'
    | 'failure'
  >
>;

/** A series that definitions ask for. */
export interface WantedSeries {
  readonly series: SliSeries | WholeSeries;
  /** Name of the source, `push` or {@link WHOLE}. */
  readonly source: string;
}

/** Knows which series are collected, and how that goes. */
export interface SeriesStore {
  /**
   * Makes exactly these the series that are kept. One that nobody asks for any more keeps its buckets for a while,
   * so that an edit taken back loses nothing.
   */
  want(series: readonly WantedSeries[], at: string): Promise<void>;

  /** All that are collected, by id. */
  list(): Promise<readonly CollectedSeries[]>;

  get(ids: readonly string[]): Promise<readonly CollectedSeries[]>;

  record(progress: readonly SeriesProgress[]): Promise<void>;

  /** Forgets those that nobody has asked for since before an instant, and names them. */
  forgetUnwanted(before: string, limit: number): Promise<readonly string[]>;
}
