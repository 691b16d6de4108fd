import { wholeList } from '@almanac/backstage-plugin-insights-common';
import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import type { BlipPage, BlipQuery } from '../api/InsightsApi';
import type {
  Blip,
  BlipDetail,
  Radar,
  RadarFault,
  RadarOwners,
} from '../api/wire';
import { useInsightsQuery } from './useInsightsQuery';

const pollWhileComputingMs = 3_000;
const blipsPerPage = 2_000;
const mostBlips = 10_000;

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
 * The blips of a radar that match; the earlier answer stays on screen while a new one is under way.
 *
 * @param options - `most`: so many are enough, such as one where only the counts are wanted; 10,000 when left out.
 * `pollMs`: asks again after this time
 *
 * @public
 */
export function useBlips(
  radarId: string,
  query: BlipQuery = {},
  options: { most?: number; pollMs?: number | false } = {},
): UseQueryResult<BlipPage, Error> {
  const { most = mostBlips, pollMs = false } = options;
  const limit = Math.min(most, blipsPerPage);
  return useInsightsQuery(
    ['radar', radarId, 'blips', query, most],
    (api, signal) =>
      wholeList(
        cursor =>
          api.listBlips(radarId, { ...query, limit, cursor }, { signal }),
        most,
      ),
    { placeholderData: keepPreviousData, refetchInterval: pollMs },
  );
}

/**
 * Some blips of a radar, from each quadrant as many as its share of all: enough to draw the radar small.
 *
 * @param most - how many of the whole radar; a quadrant that has any is there with one at least
 *
 * @public
 */
export function useBlipSample(
  { id, quadrants, blipCount }: Pick<Radar, 'id' | 'quadrants' | 'blipCount'>,
  most: number,
): UseQueryResult<Blip[], Error> {
  return useInsightsQuery(
    ['radar', id, 'blips', 'sample', most],
    async (api, signal) => {
      const pages = await Promise.all(
        quadrants
          .filter(quadrant => quadrant.blipCount > 0)
          .map(quadrant => {
            const share = Math.min(1, most / blipCount) * quadrant.blipCount;
            const query = { sort: 'title' as const, quadrant: [quadrant.id] };
            const limit = Math.max(1, Math.floor(share));
            return api.listBlips(id, { ...query, limit }, { signal });
          }),
      );
      return pages.flatMap(page => page.items);
    },
  );
}

/** Owners of what the topics of a radar touch, as far as the catalog shows it. @public */
export function useRadarOwners(
  radarId: string,
): UseQueryResult<RadarOwners, Error> {
  return useInsightsQuery(['radar', radarId, 'owners'], (api, signal) =>
    api.getRadarOwners(radarId, { signal }),
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
