import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import type { BlipPage, BlipQuery } from '../api/InsightsApi';
import type { Blip, BlipDetail, Radar, RadarFault } from '../api/wire';
import { useInsightsQuery } from './useInsightsQuery';

const pollWhileComputingMs = 3_000;
const blipsPerPage = 2_000;

/** All radars, and the faults of radar files; asks again while one is being computed. @public */
export function useRadars(): UseQueryResult<
  { items: Radar[]; faults: RadarFault[] },
  Error
> {
  return useInsightsQuery(
    ['radars'],
    (api, signal) => api.listRadars({ signal }),
    {
      refetchInterval: query =>
        query.state.data?.items.some(isComputing)
          ? pollWhileComputingMs
          : false,
    },
  );
}

/** One radar; asks again while it is being computed. @public */
export function useRadar(radarId: string): UseQueryResult<Radar, Error> {
  return useInsightsQuery(
    ['radar', radarId],
    (api, signal) => api.getRadar(radarId, { signal }),
    {
      refetchInterval: query =>
        query.state.data && isComputing(query.state.data)
          ? pollWhileComputingMs
          : false,
    },
  );
}

/**
 * All blips of a radar that match; the earlier answer stays on screen while a new one is under way.
 *
 * @public
 */
export function useBlips(
  radarId: string,
  query: BlipQuery = {},
  options: { pollMs?: number | false } = {},
): UseQueryResult<BlipPage, Error> {
  return useInsightsQuery(
    ['radar', radarId, 'blips', query],
    async (api, signal) => {
      const items: Blip[] = [];
      let cursor: string | undefined;
      for (;;) {
        const page = await api.listBlips(
          radarId,
          { ...query, limit: blipsPerPage, cursor },
          { signal },
        );
        items.push(...page.items);
        if (!page.nextCursor) return { ...page, items };
        cursor = page.nextCursor;
      }
    },
    {
      placeholderData: keepPreviousData,
      refetchInterval: options.pollMs ?? false,
    },
  );
}

/** One blip with the suggestion, its reasons and its history. @public */
export function useBlip(
  radarId: string,
  topicId: string,
): UseQueryResult<BlipDetail, Error> {
  return useInsightsQuery(['radar', radarId, 'blip', topicId], (api, signal) =>
    api.getBlip(radarId, topicId, { signal }),
  );
}

/** An empty radar waits for its first collection: it fills without the reader doing anything. */
function isComputing(radar: Radar): boolean {
  return radar.state === 'computing' || radar.state === 'empty';
}
