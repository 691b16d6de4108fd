import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Page } from '../signals';
import type { FailedSubject, FailurePosition } from './AnalysisQueueStore';
import type { AnalysisSummary } from './AnalysisStore';
import type { Calibration } from './ForecasterCalibration';
import type { ForecastFan, PastForecastsRequest } from './model/pastForecasts';
import type { PastVerdictsRequest } from './model/pastVerdicts';
import type { Period } from './model/period/periodInput';
import type { Verdict } from './model/TrendAnalysis';
import type { ComparisonQuery } from './TopicComparer';

type Schemas = components['schemas'];

/** All that the rest of the backend may ask of trend analysis. */
export interface TrendsService {
  /**
   * The stored analysis of one signal for one topic, with the nearest markers and its explanation.
   *
   * @throws Problem `unknown-signal`, `unknown-topic`, `no-series`, `no-analysis-yet`, `calculation-too-long`
   */
  getAnalysis(
    signalId: string,
    topicId: string,
  ): Promise<Schemas['TopicAnalysis']>;

  /**
   * What changed in a period that somebody chose, explained.
   *
   * @throws Problem `unknown-signal`, `unknown-topic`, `no-series`, `invalid-request` where fewer than two values lie in it,
   * `calculation-too-long`
   */
  explainPeriod(
    signalId: string,
    topicId: string,
    period: Period,
  ): Promise<Schemas['TopicPeriod']>;

  /**
   * Topics side by side; what cannot be compared of one is said in its place.
   *
   * @throws Problem `unknown-signal`
   */
  compareTopics(query: ComparisonQuery): Promise<Schemas['TopicComparison']>;

  /** Summaries of the topics that have an analysis, in no particular order. */
  listSummaries(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<readonly AnalysisSummary[]>;

  /**
   * How each topic of a signal does, by the id of the topic.
   *
   * @param after - id of the last topic of the page before
   * @throws Problem `unknown-signal`
   */
  listVerdicts(
    signalId: string,
    limit: number,
    after: string | undefined,
  ): Promise<Page<AnalysisSummary, string>>;

  /** How far the sweep is. */
  queueState(): Promise<Schemas['AnalysisQueue']>;

  /** How far the sweep is for one signal. */
  queueStateOf(signalId: string): Promise<Schemas['AnalysisQueue']>;

  /** Subjects whose analysis was given up, those given up last first. */
  listFailures(
    limit: number,
    after: FailurePosition | undefined,
  ): Promise<{
    readonly items: readonly FailedSubject[];
    readonly next: FailurePosition | undefined;
  }>;

  /**
   * By what a reader of stored analyses tells whether they may have changed since it looked: when the queue was last empty
   * (ISO 8601 instant). `queuedRevision`: changes of subjects up to it were queued. `isSuperseded`: replicas with a later
   * engine are at work, whose analyses are theirs to read.
   */
  sweepMark(): Promise<{
    readonly lastFinishedAt: string | null;
    readonly queuedRevision: number;
    readonly isSuperseded: boolean;
  }>;

  /**
   * Analyses what is posted, in a worker thread.
   *
   * @throws Problem `batch-too-large`, `invalid-request` with JSON pointers, `calculation-too-long`
   */
  analyse(
    request: Schemas['TrendRequest'],
  ): Promise<readonly Schemas['TrendResult'][]>;

  /**
   * Verdicts as they would have been given at past periods, in worker threads; one list for each request.
   *
   * @param signal - gives up when it aborts
   */
  pastVerdicts(
    requests: readonly PastVerdictsRequest[],
    signal?: AbortSignal,
  ): Promise<readonly (readonly Verdict[])[]>;

  /**
   * Forecasts as they would have been made at past periods, in worker threads; one list for each request, null where there
   * were too few values. Those that were made once are kept in memory, as far as there is room.
   *
   * @param signal - gives up when it aborts
   */
  pastForecasts(
    requests: readonly PastForecastsRequest[],
    signal?: AbortSignal,
  ): Promise<readonly (readonly (ForecastFan | null)[])[]>;

  /**
   * Measures the forecaster on the series that are kept; some seconds to minutes, in worker threads.
   *
   * @param signal - gives up between two batches when it aborts
   */
  calibrate(signal: AbortSignal): Promise<Calibration>;

  /** Tells the sweep that subjects changed, so that it need not wait for its next turn. Returns at once. */
  wake(): void;

  /**
   * Calls the listener after each drain of the queue that found changed subjects, stored analyses or not (the title of a topic
   * may have changed). Returns how to stop that.
   */
  onAnalysed(listener: () => Promise<void>): () => void;
}
