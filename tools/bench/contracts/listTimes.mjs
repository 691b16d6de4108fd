import { guest } from '../../guest.mjs';
import { serveProduction } from '../../serve-production.mjs';
import { p95OfRequests } from '../apiTimes.mjs';
import { contractRef, fillContracts } from './fillContracts.mjs';

const SNAPSHOTS = 20;

/** What people filter by; the first is nothing. */
const FILTERS = [
  '',
  '&owner=group:default/team-7',
  '&format=openapi',
  '&q=bench-77',
  '&readable=true',
  '&readable=false',
  '&hasSlo=false',
];

const SORTS = ['attention', 'breaking', 'changed', 'name', 'quality'];

/**
 * p95 in milliseconds of lists and pages of a portal with so many APIs of 20 snapshots each.
 *
 * @param contracts - how many; a multiple of a hundred
 * @param portalDatabase - of `portalDatabases.mjs`; filled here
 */
export async function listTimes(contracts, { database, insights }) {
  const keptPerSecond = await fillContracts(insights, {
    ...{ contracts, snapshots: SNAPSHOTS },
  });
  const server = await serveProduction({
    database,
    // The catalog of the portal has none of these, and would say that they are gone.
    config: { insights: { radars: [] }, catalog: { locations: [] } },
  });
  try {
    const get = await guest(server.url);
    const lists = FILTERS.flatMap(filter =>
      SORTS.map(
        sort => `/contracts?gone=shown&limit=100&sort=${sort}${filter}`,
      ),
    );
    const some = Array.from(
      { length: 100 },
      (_, n) =>
        `/contracts/${encodeURIComponent(contractRef(n * (contracts / 100)))}`,
    );
    return {
      keptPerSecond,
      list: await p95OfRequests(get, lists),
      detail: await p95OfRequests(get, some),
      history: await p95OfRequests(
        get,
        some.map(path => `${path}/snapshots?limit=50`),
      ),
    };
  } finally {
    await server.stop();
  }
}
