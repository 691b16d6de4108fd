import { setTimeout as sleep } from 'node:timers/promises';
import { guest } from '../../guest.mjs';
import { serveProduction } from '../../serve-production.mjs';
import { p95OfRequests } from '../apiTimes.mjs';
import { fillModels } from './fillModels.mjs';
import { modelName } from './modelSamples.mjs';

const VERSIONS = 20;
const SUMMARISED_WITHIN_MS = 900_000;

/** What people filter by; the first is nothing. */
const FILTERS = [
  '',
  '&owner=group:default/team-7',
  '&alias=champion',
  '&attention=no-card&attention=no-owner',
  '&completenessBelow=0.5',
  '&task=text-classification',
  '&q=model-77',
  '&versionSince=2026-06-01T00:00:00Z',
];

/** Lists as the page asks for them: the first page in each order, with filters, and one far behind. */
async function listPaths(get) {
  let cursor = '';
  for (let page = 0; page < 10; page += 1) {
    const { nextCursor } = await get(`/models?limit=100${cursor}`);
    if (!nextCursor) break;
    cursor = `&cursor=${nextCursor}`;
  }
  return [
    ...FILTERS.map(filter => `/models?limit=100${filter}`),
    '/models?limit=100&sort=name',
    '/models?limit=100&sort=latest',
    `/models?limit=100${cursor}`,
  ];
}

/** Waits until every model has the figures of its card, page by page in an order that stays. */
async function untilSummarised(get) {
  const began = performance.now();
  let cursor = '';
  for (;;) {
    const page = await get(`/models?sort=name&limit=500${cursor}`);
    if (page.items.every(({ completeness }) => completeness !== null)) {
      if (!page.nextCursor) return;
      cursor = `&cursor=${page.nextCursor}`;
      continue;
    }
    if (performance.now() - began > SUMMARISED_WITHIN_MS)
      throw new Error('Not all models were summarised');
    await sleep(1_000);
  }
}

/**
 * p95 in milliseconds of lists, overviews, pages, cards and histories of a portal with so many models of 20 versions each, and the
 * seconds from its start until lists show of all of them what their cards say.
 *
 * @param portalDatabase - of `portalDatabases.mjs`; filled here
 * @param serve - starts a portal, as `serveProduction` does
 */
export async function pageTimes(
  models,
  { database, insights },
  serve = serveProduction,
) {
  const filledSeconds = await fillModels(insights, {
    ...{ models, versions: VERSIONS },
  });
  const began = performance.now();
  const server = await serve({
    database,
    config: { insights: { radars: [], exampleData: true } },
  });
  try {
    const get = await guest(server.url);
    await untilSummarised(get);
    const summarisedSeconds = (performance.now() - began) / 1000;
    const some = Array.from(
      { length: 100 },
      (_, n) =>
        `/models/bench/${encodeURIComponent(modelName(n * (models / 100)))}`,
    );
    return {
      ...{ filledSeconds, summarisedSeconds },
      list: await p95OfRequests(get, await listPaths(get)),
      overview: await p95OfRequests(
        get,
        FILTERS.map(filter => `/models/overview?${filter.slice(1)}`),
      ),
      detail: await p95OfRequests(get, some),
      card: await p95OfRequests(
        get,
        some.map(path => `${path}/card`),
      ),
      metrics: await p95OfRequests(
        get,
        some.map(path => `${path}/metrics`),
      ),
    };
  } finally {
    await server.stop();
  }
}
