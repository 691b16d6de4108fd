import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guest, guestToken } from '../../guest.mjs';
import { serveProduction } from '../../serve-production.mjs';
import { p95OfRequests } from '../apiTimes.mjs';
import { percentile } from '../figure.mjs';
import { writeSloFiles } from './sloFiles.mjs';

const GIVE_UP_SECONDS = 600;
const REPLAYS = 20;
const TARGETS = [0.9, 0.99, 0.999];

/** What people filter by; the first is nothing. */
const FILTERS = [
  '',
  '&state=exhausted&state=burning',
  '&service=service-7',
  '&tag=team:team-3',
  '&q=objective%20service',
];

/** Lists as the page asks for them: the first page in each order, with filters, and one far behind. */
async function listPaths(get) {
  const paths = [
    ...FILTERS.map(filter => `/slos?limit=200${filter}`),
    '/slos?limit=200&sort=title',
    '/slos?limit=200&sort=remaining',
  ];
  let cursor = '';
  for (let page = 0; page < 5; page += 1) {
    const { nextCursor } = await get(`/slos?limit=200${cursor}`);
    if (!nextCursor) break;
    cursor = `&cursor=${nextCursor}`;
  }
  return cursor ? [...paths, `/slos?limit=200${cursor}`] : paths;
}

async function untilEvaluated(get, count) {
  const began = performance.now();
  for (;;) {
    const { totalCount, states, evaluatedAt } = await get('/slos/overview');
    const waiting = states.find(({ value }) => value === 'computing');
    if (totalCount === count && !waiting && evaluatedAt) return;
    if (performance.now() - began > GIVE_UP_SECONDS * 1000) {
      throw new Error(`${totalCount} of ${count} SLOs were evaluated`);
    }
    await sleep(1_000);
  }
}

/** Counts for the menus, the groups and the cells of the heatmap. */
const overviewPaths = FILTERS.map(
  filter => `/slos/overview?${filter.slice(1)}`,
);

/** Groups as the page opens them. */
const groupPaths = Array.from(
  { length: 40 },
  (_, team) => `/slos?limit=50&sort=attention&tag=team:team-${team}`,
);

/**
 * p95 in milliseconds of lists, overviews, groups, pages, histories and what-ifs of a portal with so many SLOs, and the
 * seconds from its start until all of them were evaluated.
 */
export async function pageTimes(count) {
  const folder = await mkdtemp(path.join(tmpdir(), 'almanac-bench-slo-'));
  await writeSloFiles(path.join(folder, 'slos'), count);
  const began = performance.now();
  const server = await serveProduction({
    config: {
      insights: {
        radars: [],
        exampleData: true,
        slos: { files: [path.join(folder, 'slos')] },
      },
    },
  });
  try {
    const get = await guest(server.url);
    await untilEvaluated(get, count);
    const evaluatedSeconds = (performance.now() - began) / 1000;
    const some = Array.from({ length: 100 }, (_, i) => i * (count / 100));
    return {
      evaluatedSeconds,
      overview: await p95OfRequests(get, overviewPaths),
      groups: await p95OfRequests(get, groupPaths),
      list: await p95OfRequests(get, await listPaths(get)),
      detail: await p95OfRequests(
        get,
        some.map(number => `/slos/slo-${number}`),
      ),
      history: await p95OfRequests(
        get,
        some.map(number => `/slos/slo-${number}/history`),
      ),
      whatIf: await whatIfTime(server.url, some),
    };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function whatIfTime(url, numbers) {
  const headers = {
    authorization: `Bearer ${await guestToken(url)}`,
    'content-type': 'application/json',
  };
  const times = [];
  for (const number of numbers.slice(0, REPLAYS)) {
    const began = performance.now();
    const answer = await fetch(
      `${url}/api/insights/v1/slos/slo-${number}/what-if`,
      {
        method: 'POST',
        headers,
        body: JSON.stringify({ target: TARGETS[number % 3], window: '7d' }),
      },
    );
    if (!answer.ok) throw new Error(await answer.text());
    await answer.json();
    times.push(performance.now() - began);
  }
  return percentile(times, 0.95);
}
