import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type { RadarReplayApi } from './RadarReplayApi';
import { readAnswer } from './readAnswer';
import { radarTrackRecord, radarWhatIf } from './shapes/radarReplay';

/** The part of the API that replays radars. */
export function radarReplayOf(client: InsightsClient): RadarReplayApi {
  return {
    whatIfRadar: (radarId, body, options) =>
      readAnswer(
        radarWhatIf,
        client.post('/radars/{radarId}/what-if', {
          path: { radarId },
          body,
          ...options,
        }),
      ),
    getRadarTrackRecord: (radarId, options) =>
      readAnswer(
        radarTrackRecord,
        client.get('/radars/{radarId}/track-record', {
          path: { radarId },
          ...options,
        }),
      ),
  };
}
