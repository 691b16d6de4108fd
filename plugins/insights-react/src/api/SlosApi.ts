import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  ListedSloDefinition,
  SliSource,
  Slo,
  SloAlertEpisode,
  SloDefinitionRecord,
  SloDefinitionRecords,
  SloDefinitionResult,
  SloDefinitionVersion,
  SloDetail,
  SloHistory,
  SloOverview,
  SloPrometheusRules,
  SloSourceFault,
  SloState,
  SloWhatIf,
  SloWhatIfRequest,
} from './wire';

/** Which SLOs are wanted; lists name alternatives, and an empty list names none. @public */
export interface SloFilter {
  q?: string;
  state?: SloState[];
  /** Entity references; the empty text stands for SLOs without an owner. */
  owner?: string[];
  /** Entity references; the empty text stands for SLOs without a system. */
  system?: string[];
  service?: string[];
  /** Labels, as `key:value`. */
  tag?: string[];
}

/** Which SLOs are wanted, and in which order. @public */
export interface SloQuery extends SloFilter {
  sort?: 'attention' | 'remaining' | 'title';
}

/** A page of SLOs with the counts that a list states above itself. @public */
export interface SloPage extends Page<Slo> {
  /** Template (RFC 6570) of the call whose answer holds the working of an item, with its `name`. */
  workingHref: string;
  totalCount: number;
  matchingCount: number;
}

/** Which alerts are wanted. @public */
export interface SloAlertQuery {
  state?: SloAlertEpisode['state'][];
  /** Names of SLOs. */
  slo?: string[];
  owner?: string[];
}

/** Which definitions are wanted. @public */
export interface SloDefinitionFilter {
  /** Both where it is left out. */
  state?: 'inUse' | 'retired';
  origin?: ListedSloDefinition['source']['kind'][];
  /** Entity references; the empty text stands for services without an owner. */
  owner?: string[];
}

/** Which objective is drawn, and how finely. @public */
export interface SloHistoryQuery {
  objective?: number;
  /** All objectives of a composite together, in place of one. */
  whole?: boolean;
  /** At most so many slices. */
  points?: number;
}

/** What the pages of SLOs ask of the insights backend. @public */
export interface SlosApi {
  listSlos(
    query?: SloQuery & PageRequest,
    options?: RequestOptions,
  ): Promise<SloPage>;
  getSloOverview(
    filter?: SloFilter,
    options?: RequestOptions,
  ): Promise<SloOverview>;
  getSlo(sloName: string, options?: RequestOptions): Promise<SloDetail>;
  getSloHistory(
    sloName: string,
    query?: SloHistoryQuery,
    options?: RequestOptions,
  ): Promise<SloHistory>;
  /** Replays an SLO with another target or window; changes nothing. */
  whatIfSlo(
    sloName: string,
    request: SloWhatIfRequest,
    options?: RequestOptions,
  ): Promise<SloWhatIf>;
  listSloAlerts(
    query?: SloAlertQuery & PageRequest,
    options?: RequestOptions,
  ): Promise<Page<SloAlertEpisode>>;
  /** All sources of SLIs, those that need attention first. */
  listSliSources(options?: RequestOptions): Promise<{ items: SliSource[] }>;
  /** Definitions by name, retired ones too. */
  listSloDefinitions(
    query?: SloDefinitionFilter & PageRequest,
    options?: RequestOptions,
  ): Promise<Page<ListedSloDefinition>>;
  /** The definition with the entity tag that a change of it takes. */
  getSloDefinition(
    sloName: string,
    options?: RequestOptions,
  ): Promise<Tagged<SloDefinitionRecord>>;
  listSloDefinitionVersions(
    sloName: string,
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<SloDefinitionVersion>>;
  listSloDefinitionFaults(
    options?: RequestOptions,
  ): Promise<{ items: SloSourceFault[] }>;
  getSloPrometheusRules(
    sloName: string,
    options?: RequestOptions,
  ): Promise<SloPrometheusRules>;
  /** Checks OpenSLO files as keeping them would, and keeps nothing. */
  analyseSloDefinition(
    files: { file: string; text: string }[],
    options?: RequestOptions,
  ): Promise<SloDefinitionResult>;
  /** Keeps all SLOs of an OpenSLO text, or none. */
  createSloDefinitions(text: string): Promise<SloDefinitionRecords>;
  /** Begins a new version. `etag` is the one of the definition that was read; 412 where another came between. */
  replaceSloDefinition(
    sloName: string,
    text: string,
    etag: string,
  ): Promise<SloDefinitionRecord>;
  /** Retires an SLO; its versions stay. */
  deleteSloDefinition(
    sloName: string,
    etag: string,
  ): Promise<SloDefinitionRecord>;
}
