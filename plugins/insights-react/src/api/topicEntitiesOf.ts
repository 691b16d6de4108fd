import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { readAnswer } from './readAnswer';
import { entityTrends } from './shapes/entityTrends';
import { radarOwners, touchedEntities } from './shapes/touchedEntities';
import type { TopicEntitiesApi } from './TopicEntitiesApi';

/** The part of the API that says whom topics touch. */
export function topicEntitiesOf(client: InsightsClient): TopicEntitiesApi {
  return {
    getTouchedEntities: (topicId, options) =>
      readAnswer(
        touchedEntities,
        client.get('/topics/{topicId}/touched', {
          path: { topicId },
          ...options,
        }),
      ),
    getEntityTrends: (entityRef, options) =>
      readAnswer(
        entityTrends,
        client.get('/entity-trends', { query: { entityRef }, ...options }),
      ),
    getRadarOwners: (radarId, options) =>
      readAnswer(
        radarOwners,
        client.get('/radars/{radarId}/owners', {
          path: { radarId },
          ...options,
        }),
      ),
  };
}
