import type { Tagged } from '@almanac/backstage-plugin-insights-common';
import type { RequestOptions } from './Page';
import type {
  RadarDefinitionRecord,
  RadarDraft,
  RadarDraftCheck,
} from './wire';

/** What radars are: read, tried out and written. @public */
export interface RadarDefinitionsApi {
  /** With the entity tag that a change is made on. */
  getRadarDefinition(
    radarId: string,
    options?: RequestOptions,
  ): Promise<Tagged<RadarDefinitionRecord>>;

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
