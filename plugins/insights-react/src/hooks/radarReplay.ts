import type { UseQueryResult } from '@tanstack/react-query';
import type {
  RadarTrackRecord,
  RadarWhatIf,
  RadarWhatIfRequest,
} from '../api/wire';
import { useInsightsQuery } from './useInsightsQuery';

/**
 * Where the topics of a radar would stand by another policy, or stood on a past day; the earlier answer stays on screen
 * while another is under way.
 *
 * @param request - nothing is asked where it is left out
 *
 * @public
 */
export function useRadarWhatIf(
  radarId: string,
  request: RadarWhatIfRequest | undefined,
): UseQueryResult<RadarWhatIf, Error> {
  return useInsightsQuery(
    ['radar', radarId, 'what-if', request],
    (api, signal) => api.whatIfRadar(radarId, request ?? {}, { signal }),
    {
      enabled: request !== undefined,
      placeholderData: before =>
        before?.radarId === radarId ? before : undefined,
    },
  );
}

/** How good the suggestions of the past were. @public */
export function useRadarTrackRecord(
  radarId: string,
): UseQueryResult<RadarTrackRecord, Error> {
  return useInsightsQuery(['radar', radarId, 'track-record'], (api, signal) =>
    api.getRadarTrackRecord(radarId, { signal }),
  );
}
