import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  RadarDefinitionRecord,
  RadarDefinitionVersion,
  RadarDraft,
  RadarDraftCheck,
  RadarImport,
  RadarImportRequest,
  Signal,
} from './wire';

/** What radars are: read, tried out and written. @public */
export interface RadarDefinitionsApi {
  /** With the entity tag that a change is made on. */
  getRadarDefinition(
    radarId: string,
    options?: RequestOptions,
  ): Promise<Tagged<RadarDefinitionRecord>>;

  /** Every version of a radar that is written in the portal, the latest first. */
  listRadarDefinitionVersions(
    radarId: string,
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<RadarDefinitionVersion>>;

  /** Brings in a list that was drawn elsewhere, or says what that would change. */
  importRadar(
    radarId: string,
    request: RadarImportRequest,
  ): Promise<RadarImport>;

  /** Signals that radars can read, a page of them. */
  listSignals(
    page?: PageRequest,
    options?: RequestOptions,
  ): Promise<Page<Signal>>;

  /** What writing a draft would find wrong, and where topics would stand; keeps nothing. */
  checkRadarDraft(
    draft: RadarDraft,
    options?: RequestOptions,
  ): Promise<RadarDraftCheck>;

  /**
   * Makes a radar, where `etag` is null, or begins a version of one. Rejects with 412 where somebody else wrote it
   * meanwhile.
   */
  putRadarDefinition(
    radarId: string,
    text: string,
    etag: string | null,
  ): Promise<RadarDefinitionRecord>;

  /** Takes a radar away. Rejects as {@link RadarDefinitionsApi.putRadarDefinition} does. */
  deleteRadarDefinition(
    radarId: string,
    etag: string,
  ): Promise<RadarDefinitionRecord>;
}
