import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { RadarDecisionsApi } from './RadarDecisionsApi';
import { readAnswer } from './readAnswer';
import { pageOf } from './shapes/pageOf';
import { blipDecisionAnswer, ringDecision } from './shapes/radarDecisions';

/** The part of the API that decides on rings. */
export function radarDecisionsOf(client: InsightsClient): RadarDecisionsApi {
  return {
    getBlipDecision: ({ radarId, topicId }, options) =>
      readAnswer(
        blipDecisionAnswer,
        client.get('/radars/{radarId}/blips/{topicId}/decision', {
          path: { radarId, topicId },
          ...options,
        }),
      ),
    decideBlip: ({ radarId, topicId, revision }, body) =>
      readAnswer(
        blipDecisionAnswer,
        client.put('/radars/{radarId}/blips/{topicId}/decision', {
          path: { radarId, topicId },
          body,
          ifMatch: `"${revision}"`,
        }),
      ),
    withdrawBlipDecision: ({ radarId, topicId, revision }, reason) =>
      readAnswer(
        blipDecisionAnswer,
        client.delete('/radars/{radarId}/blips/{topicId}/decision', {
          path: { radarId, topicId },
          query: { reason },
          ifMatch: `"${revision}"`,
        }),
      ),
    listBlipDecisions: ({ radarId, topicId }, query, options) =>
      readAnswer(
        pageOf(ringDecision),
        client.get('/radars/{radarId}/blips/{topicId}/decisions', {
          path: { radarId, topicId },
          query,
          ...options,
        }),
      ),
  };
}
