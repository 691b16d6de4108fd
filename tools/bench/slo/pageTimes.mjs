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

/** Lists as people ask for them: the first page in each order, with filters, and one far behind. */
async function listPaths(get) {
  const paths = [
    '/slos',
    '/slos?sort=title',
    '/slos?sort=remaining',
    '/slos?state=exhausted&state=burning',
    '/slos?service=service-7',
    '/slos?tag=team:team-3',
    '/slos?q=objective%20service',
  ];
  let cursor = '';
  for (let page = 0; page < 5; page += 1) {
    const { nextCursor } = await get(`/slos?limit=100${cursor}`);
    if (!nextCursor) break;
    cursor = `&cursor=${nextCursor}`;
  }
  return cursor ? [...paths, `/slos?limit=100${cursor}`] : paths;
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

/** p95 in milliseconds of lists, pages, histories and what-ifs of a portal with so many SLOs. */
export async function pageTimes(count) {
  const folder = await mkdtemp(path.join(tmpdir(), 'almanac-bench-slo-'));
  await writeSloFiles(path.join(folder, 'slos'), count);
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
    const some = Array.from({ length: 100 }, (_, i) => i * (count / 100));
    return {
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
