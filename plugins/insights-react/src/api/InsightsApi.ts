import type { ContractHistoryApi } from './ContractHistoryApi';
import type { ContractLinesApi } from './ContractLinesApi';
import type { ContractQualityApi } from './ContractQualityApi';
import type { ContractEstateApi } from './ContractEstateApi';
import type { ContractsApi } from './ContractsApi';
import type { ModelsApi } from './ModelsApi';
import type { Page, PageRequest, RequestOptions } from './Page';
import type { RadarDecisionsApi } from './RadarDecisionsApi';
import type { RadarDefinitionsApi } from './RadarDefinitionsApi';
import type { RadarReplayApi } from './RadarReplayApi';
import type { SlasApi } from './SlasApi';
import type { SloPoliciesApi } from './SloPoliciesApi';
import type { SloReportsApi } from './SloReportsApi';
import type { SlosApi } from './SlosApi';
import type { TopicComparisonApi } from './TopicComparisonApi';
import type { TopicEntitiesApi } from './TopicEntitiesApi';
import type {
  AnalysisFailure,
  AnalysisQueue,
  Blip,
  BlipDecisionState,
  BlipDetail,
  Collector,
  CollectorRun,
  DeadLetter,
  Marker,
  Movement,
  Radar,
  RadarFault,
  TopicAnalysis,
  TopicPeriod,
  TopicDetail,
  TopicSeries,
  Verdict,
} from './wire';

/** A page of blips with the counts that a list states above itself. @public */
export interface BlipPage extends Page<Blip> {
  /** Template (RFC 6570) of the call whose answer holds the working of an item, with its `topicId`. */
  workingHref?: string;
  totalCount: number;
  matchingCount: number;
}

/** Which blips are wanted, and in which order. @public */
export interface BlipQuery {
  sort?: 'attention' | 'title' | 'change';
  q?: string;
  quadrant?: string[];
  ring?: string[];
  verdict?: Verdict[];
  movement?: Movement[];
  /** Only what moved in a period that begins on this day, `YYYY-MM-DD`, or later. */
  movedSince?: string;
  tag?: string;
  decision?: BlipDecisionState[];
  /** Only what touches something of any of these owners, by entity reference; an empty one stands for no owner. */
  owner?: string[];
}

/**
 * What the pages ask of the insights backend. Every method rejects with a `ProblemError` when the backend answers
 * with a problem document.
 *
 * @public
 */
export interface InsightsApi
  extends RadarDecisionsApi,
    RadarDefinitionsApi,
    RadarReplayApi,
    TopicComparisonApi,
    TopicEntitiesApi,
    SlosApi,
    SlasApi,
    SloPoliciesApi,
    SloReportsApi,
    ModelsApi,
    ContractsApi,
    ContractEstateApi,
    ContractHistoryApi,
    ContractLinesApi,
    ContractQualityApi {
  listCollectors(options?: RequestOptions): Promise<{ items: Collector[] }>;
  listCollectorRuns(
    collectorId: string,
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<CollectorRun>>;
  listDeadLetters(
    collectorId: string,
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<DeadLetter>>;
  runCollector(collectorId: string): Promise<Collector>;
  getTopic(topicId: string, options?: RequestOptions): Promise<TopicDetail>;
  getTopicSeries(
    topicId: string,
    signalId: string,
    options?: RequestOptions,
  ): Promise<TopicSeries>;
  getTopicAnalysis(
    topicId: string,
    signalId: string,
    options?: RequestOptions,
  ): Promise<TopicAnalysis>;
  explainTopicPeriod(
    topicId: string,
    signalId: string,
    period: { from: string; to: string },
    options?: RequestOptions,
  ): Promise<TopicPeriod>;
  listTopicMarkers(
    topicId: string,
    query?: PageRequest & { own?: boolean },
    options?: RequestOptions,
  ): Promise<Page<Marker>>;
  getAnalysisQueue(options?: RequestOptions): Promise<AnalysisQueue>;
  listAnalysisFailures(
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<AnalysisFailure>>;
  listRadars(
    options?: RequestOptions,
  ): Promise<{ items: Radar[]; faults: RadarFault[] }>;
  getRadar(radarId: string, options?: RequestOptions): Promise<Radar>;
  listBlips(
    radarId: string,
    query?: BlipQuery & PageRequest,
    options?: RequestOptions,
  ): Promise<BlipPage>;
  getBlip(
    radarId: string,
    topicId: string,
    options?: RequestOptions,
  ): Promise<BlipDetail>;
}
