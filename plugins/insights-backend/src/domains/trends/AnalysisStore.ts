import type { Page } from '../signals';
import type { TopicTotals } from './model/explain/TopicTotals';
import type { Verdict } from './model/TrendAnalysis';

/** A stored analysis. */
export interface StoredAnalysis {
  /** JSON of the `TrendAnalysis`; its `q` is null. */
  readonly result: string;
  /** JSON: for each change point the members that moved with it. */
  readonly movers: string;
  readonly q: number | null;
  /** Whether the forecast is left to be made when somebody asks. */
  readonly isForecastLeftOut: boolean;
}

/** What of a stored analysis a list needs, without its working. */
export interface AnalysisSummary {
  readonly topicId: string;
  /** Digest of the values that were analysed. */
  readonly inputDigest: string;
  readonly engineVersion: string;
  readonly verdict: Verdict;
  readonly verdictReason: string;
  /** Last value of the window, in the signal's unit; `null` when all are missing. */
  readonly value: number | null;
  /** Last value minus the one a year before, in the signal's unit. */
  readonly changeOfYear: number | null;
  /** Last period with a value, `YYYY-MM-DD`. */
  readonly latestAt: string | null;
  /** Last period that was looked at; later than that of the last value where the topic is silent. */
  readonly reachedPeriod: number | null;
}

/** The newest analysis of each subject. */
export interface AnalysisStore {
  get(signalId: string, topicId: string): Promise<StoredAnalysis | undefined>;

  summaries(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<readonly AnalysisSummary[]>;

  /** One page of the topics that have an analysis of a signal, by id. */
  listSummaries(query: {
    readonly signalId: string;
    readonly limit: number;
    /** Id of the last topic of the page before. */
    readonly after?: string;
  }): Promise<Page<AnalysisSummary, string>>;

  /** How many topics of a signal have an analysis. */
  count(signalId: string): Promise<number>;

  /**
   * The latest values of the topics that are known in a period, `YYYY-MM-DD`, and a year before it, added up; undefined where the
   * signal has a later one: those that are silent since then are not all.
   */
  totals(signalId: string, latestAt: string): Promise<TopicTotals | undefined>;

  /** p and q of every analysis of a signal. */
  probabilities(signalId: string): Promise<
    readonly {
      readonly topicId: string;
      readonly p: number;
      readonly q: number | null;
    }[]
  >;

  /** Signals of which an analysis has no q though none waits any more: its process ended before it came to that. */
  signalsWithoutQ(): Promise<readonly string[]>;

  /**
   * Sets q of all analyses of a signal by their p, one process at a time; only what moved is written.
   *
   * @param correct - gives one q per p, in their order
   */
  correctQ(
    signalId: string,
    correct: (p: readonly number[]) => ArrayLike<number>,
  ): Promise<void>;
}
