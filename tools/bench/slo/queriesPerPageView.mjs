import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guest } from '../../guest.mjs';
import { requestCounters } from '../../prometheus/requestCounters.mjs';
import { startPrometheus } from '../../prometheus/startPrometheus.mjs';
import { serveProduction } from '../../serve-production.mjs';
import { writeSloFiles } from './sloFiles.mjs';

const SERVICES = 20;
const DAY_SECONDS = 86_400;
const PAGE_VIEWS = 100;
const GIVE_UP_SECONDS = 180;

const metricsOf = number => {
  const metric = query => ({
    metricSource: { metricSourceRef: 'prometheus', spec: { query } },
  });
  const service = `service="service-${number % SERVICES}"`;
  return {
    good: metric(`http_requests_total{${service},code="200"}`),
    total: metric(`http_requests_total{${service}}`),
  };
};

/** Questions that a Prometheus has answered since it started. */
async function answered(prometheus) {
  const text = await (await fetch(`${prometheus.url}/metrics`)).text();
  return [
    ...text.matchAll(
      /^prometheus_http_requests_total\{.*handler="\/api\/v1\/query(?:_range)?".*\} (\S+)$/gm,
    ),
  ].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** What a view of the list with its counts, of a page and of its history asks a real Prometheus, between two collections. */
export async function queriesPerPageView() {
  const folder = await mkdtemp(path.join(tmpdir(), 'almanac-bench-views-'));
  const endSeconds = Math.floor(Date.now() / 300_000) * 300;
  const prometheus = await startPrometheus({
    openMetrics: requestCounters({
      services: SERVICES,
      startSeconds: endSeconds - 2 * DAY_SECONDS,
      endSeconds,
    }),
  });
  await writeSloFiles(path.join(folder, 'slos'), SERVICES, metricsOf);
  const server = await serveProduction({
    config: {
      insights: {
        radars: [],
        slos: { files: [path.join(folder, 'slos')], backfillDays: 1 },
        prometheus: { sources: [{ name: 'prometheus', url: prometheus.url }] },
      },
    },
  });
  try {
    const get = await guest(server.url);
    await untilCollected(get);
    const before = await answered(prometheus);
    if (before === 0) throw new Error('Prometheus was asked nothing at all');
    for (let view = 0; view < PAGE_VIEWS; view += 1) {
      const slo = `/slos/slo-${view % SERVICES}`;
      await Promise.all(
        ['/slos', '/slos/overview', slo, `${slo}/history`].map(get),
      );
    }
    return ((await answered(prometheus)) - before) / PAGE_VIEWS;
  } finally {
    await server.stop();
    await prometheus.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits for a collection that is just over, so that none falls into what is counted. */
async function untilCollected(get) {
  const began = performance.now();
  for (;;) {
    const { series } = await get('/slos/slo-0').catch(() => ({ series: [] }));
    const since = Date.now() - Date.parse(series[0]?.lastSuccessAt ?? 0);
    if (since < 30_000) return;
    if (performance.now() - began > GIVE_UP_SECONDS * 1000) {
      throw new Error(`nothing was collected: ${JSON.stringify(series)}`);
    }
    await sleep(500);
  }
}
