import type {
  InsightsClient,
  Tagged,
} from '@almanac/backstage-plugin-insights-common';
import type { RadarDefinitionsApi } from './RadarDefinitionsApi';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import { signal } from './shapes/parts';
import {
  radarDefinitionRecord,
  radarDefinitionVersion,
  radarDraftCheck,
} from './shapes/radarDrafts';
import { radarImport } from './shapes/radarImport';
import { orNull, text, thing } from './shapes/Shape';
import type { RadarDefinitionRecord } from './wire';

const PATH = '/radars/{radarId}/definition' as const;

/** The part of the API that reads, tries out and writes radars. */
export function radarDefinitionsOf(
  client: InsightsClient,
): RadarDefinitionsApi {
  return {
    getRadarDefinition: (radarId, options) =>
      readAnswer(
        thing<Tagged<RadarDefinitionRecord>>({
          answer: radarDefinitionRecord,
          etag: orNull(text),
        }),
        client.getTagged(PATH, { path: { radarId }, ...options }),
      ),
    listRadarDefinitionVersions: (radarId, query, options) =>
      readAnswer(
        pageOf(radarDefinitionVersion),
        client.get(`${PATH}/versions`, {
          path: { radarId },
          query,
          ...options,
        }),
      ),
    importRadar: (radarId, request) =>
      readAnswer(
        radarImport,
        client.post('/radars/{radarId}/import', {
          path: { radarId },
          body: request,
        }),
      ),
    listSignals: (query, options) =>
      readAnswer(pageOf(signal), client.get('/signals', { query, ...options })),
    checkRadarDraft: (draft, options) =>
      readAnswer(
        radarDraftCheck,
        client.post('/radar-drafts', { body: draft, ...options }),
      ),
    putRadarDefinition: (radarId, yaml, etag) =>
      readAnswer(
        radarDefinitionRecord,
        client.put(PATH, {
          path: { radarId },
          body: { text: yaml },
          ...(etag === null ? { ifNoneMatch: '*' } : { ifMatch: etag }),
        }),
      ),
    deleteRadarDefinition: (radarId, ifMatch) =>
      readAnswer(
        radarDefinitionRecord,
        client.delete(PATH, { path: { radarId }, ifMatch }),
      ),
  };
}
