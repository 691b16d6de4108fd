/**
 * Prints how long it takes to collect 30 days of 5-minute buckets of 100 SLIs over 200 series, with resets and gaps, from a
 * Prometheus on this machine, until they are kept in an SQLite file: questions, answers, counts, roll-ups and writes. The
 * processor's seconds of both sides beside it: two processors that are free share them.
 */
import { readFileSync } from 'node:fs';
import {
  END_SECONDS,
  START_SECONDS,
  monthOfCounters,
} from '../prometheus/month.mjs';
import { prometheusModule } from '../prometheus/prometheusModule.mjs';
import { figure } from './figure.mjs';
import { withDomain } from './slo/domain.mjs';

const SERVICES = 100;
const STEP_SECONDS = 300;
/** A bucket is asked for when it is over for half a minute. */
const SETTLED_SECONDS = 60;
const TICKS_PER_SECOND = 100;

const MODULES = [
  'buckets/DatabaseBucketStore',
  'series/DatabaseSeriesStore',
  'series/SliSources',
  'series/SliCollection',
];

const query = (service, code = '') => ({
  source: 'prometheus',
  spec: {
    query: `sum(http_requests_total{service="service-${service}"${code}})`,
  },
});

const wanted = service => ({
  source: 'prometheus',
  series: {
    id: `service-${service}`,
    stepSeconds: STEP_SECONDS,
    sli: {
      kind: 'ratio',
      counts: 'good',
      isCounter: true,
      part: query(service, ',code="200"'),
      total: query(service),
    },
  },
});

/** Seconds that a process had the processor, where the system tells them of others. */
function processorSeconds(pid) {
  if (process.platform !== 'linux') return NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1];
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return (user + system) / TICKS_PER_SECOND;
}

async function collectFrom(prometheus, { domain, database }) {
  const { createPrometheusSource } = await prometheusModule();
  const source = createPrometheusSource({
    name: 'prometheus',
    url: prometheus.url,
    headers: {},
    timeoutSeconds: 60,
    lateSeconds: 600,
    maxConcurrency: 2,
    dialect: 'promql',
  });
  const clock = { now: () => new Date((END_SECONDS + SETTLED_SECONDS) * 1000) };
  const series = new domain.DatabaseSeriesStore(database);
  const collection = new domain.SliCollection({
    sources: new domain.SliSources([source]),
    series,
    buckets: new domain.DatabaseBucketStore(database),
    clock,
    logger: console,
    backfillSeconds: END_SECONDS - START_SECONDS,
  });
  await series.want(
    Array.from({ length: SERVICES }, (_, service) => wanted(service)),
    clock.now().toISOString(),
  );
  const began = performance.now();
  const own = process.cpuUsage();
  const servers = processorSeconds(prometheus.pid);
  await collection.collect(new AbortController().signal);
  const { user, system } = process.cpuUsage(own);
  const collected = await series.list();
  if (collected.some(one => one.collectedUntilSeconds !== END_SECONDS)) {
    throw new Error('not all of the SLIs were collected');
  }
  figure(
    'prometheus_backfill_seconds',
    (performance.now() - began) / 1000,
    's',
  );
  figure('prometheus_backfill_portal_cpu_seconds', (user + system) / 1e6, 's');
  const spent = processorSeconds(prometheus.pid) - servers;
  if (!Number.isNaN(spent)) {
    figure('prometheus_backfill_server_cpu_seconds', spent, 's');
  }
}

const { prometheus } = await monthOfCounters(SERVICES);
try {
  await withDomain(MODULES, parts => collectFrom(prometheus, parts));
} finally {
  await prometheus.stop();
}
