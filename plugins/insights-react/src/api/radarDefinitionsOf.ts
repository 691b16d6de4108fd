import type {
  InsightsClient,
  Tagged,
} from '@almanac/backstage-plugin-insights-common';
import type { RadarDefinitionsApi } from './RadarDefinitionsApi';
import { readAnswer } from './readAnswer';
import { radarDefinitionRecord, radarDraftCheck } from './shapes/radarDrafts';
import { orNull, text, thing } from './shapes/Shape';
import type { RadarDefinitionRecord } from './wire';

const PATH = '/radars/{radarId}/definition';

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
