/** A real Prometheus that is down when the portal starts, comes up, is killed and comes up again: what the portal counted meanwhile. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { freePort } from '../almanac/ports.mjs';
import { guest, guestToken } from '../guest.mjs';
import { importOpenMetrics } from '../prometheus/importOpenMetrics.mjs';
import { requestCounters } from '../prometheus/requestCounters.mjs';
import { startPrometheus } from '../prometheus/startPrometheus.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { runTask } from './runTask.mjs';
import { until } from './untilIn.mjs';

const BUCKET_SECONDS = 300;
const DAY_SECONDS = 86_400;
const MAX_RELATIVE_DIFFERENCE = 0.0005;
const RECOVERED_WITHIN_SECONDS = 150;
/** Labels of what each SLO counts: all services, and two that are busy enough for 0.05 % to be many requests. */
const SELECTORS = {
  'every-service': [],
  'service-0': ['service="service-0"'],
  'service-3': ['service="service-3"'],
};
const NAMES = Object.keys(SELECTORS);

const JUMPING_CLOCK = pathToFileURL(
  path.join(import.meta.dirname, 'jumpingClock.mjs'),
).href;

const folder = mkdtempSync(path.join(tmpdir(), 'almanac-outage-'));
const dataDirectory = path.join(folder, 'prometheus');
let port;
let prometheus;
let portal;
let get;

const countersOf = (name, ...labels) =>
  `http_requests_total{${[...SELECTORS[name], ...labels].join(',')}}`;

function definitionOf(name) {
  const metric = query => ({
    metricSource: { metricSourceRef: 'prometheus', spec: { query } },
  });
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name },
    spec: {
      service: name,
      indicator: {
        metadata: { name },
        spec: {
          ratioMetric: {
            counter: true,
            good: metric(`sum(${countersOf(name, 'code="200"')})`),
            total: metric(`sum(${countersOf(name)})`),
          },
        },
      },
      timeWindow: [{ duration: '1d', isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ target: 0.99 }],
    },
  };
}

/** Three days of counters up to now, and what is to be scraped in the hour in which the test runs. */
async function keepCounters() {
  const now = Math.ceil(Date.now() / 1_000 / BUCKET_SECONDS) * BUCKET_SECONDS;
  const counters = requestCounters({
    services: 6,
    startSeconds: now - 3 * DAY_SECONDS,
    endSeconds: now + 3_600,
    resetsPerDay: 2,
    gapsPerDay: 1,
    // The windows begin and end about there, up to three buckets later.
    dayStartSeconds: now + 1.5 * BUCKET_SECONDS,
  });
  await mkdir(dataDirectory);
  await importOpenMetrics(counters, dataDirectory);
}

async function servePortal() {
  const slos = path.join(folder, 'slos.yaml');
  const documents = NAMES.map(name => JSON.stringify(definitionOf(name)));
  await writeFile(slos, `${documents.join('\n---\n')}\n`);
  const url = `http://127.0.0.1:${port}`;
  return serveProduction({
    config: {
      insights: {
        radars: [],
        slos: { files: [slos], backfillDays: 2 },
        prometheus: { sources: [{ name: 'prometheus', url }] },
      },
    },
    env: {
      NODE_OPTIONS: `--import=${JUMPING_CLOCK}`,
      ALMANAC_CLOCK_JUMP_MS: String(BUCKET_SECONDS * 1_000),
    },
  });
}

const startAgain = () => startPrometheus({ port, dataDirectory });

const details = () => Promise.all(NAMES.map(name => get(`/slos/${name}`)));

const histories = () =>
  Promise.all(NAMES.map(name => get(`/slos/${name}/history?points=300`)));

/** Lets five minutes pass in the portal: a bucket is due, and so is another attempt after a failure. */
const letTimePass = () => process.kill(portal.pid, 'SIGUSR2');

async function collectedDetails() {
  const token = await guestToken(portal.url);
  await runTask(portal.url, token, 'insights-sli-collection');
  return details();
}

const untilAll = isWanted =>
  until(collectedDetails, slos => slos.every(isWanted), {
    everySeconds: 0.5,
    giveUpSeconds: RECOVERED_WITHIN_SECONDS,
  });

const fails = ({ series: [{ failure }] }) => failure !== null;
const isFilled = slo => !fails(slo) && slo.state !== 'computing';
const endOf = ({ evaluations: [{ summed }] }) => summed.end;

/** What an SLO comes to. */
const countedOf = ({ evaluations: [evaluation] }) => {
  const { summed, goodUnits, totalUnits, badUnits, coverage } = evaluation;
  return { summed, goodUnits, totalUnits, badUnits, coverage };
};

/** The buckets of a history by when they begin. */
const bucketsOf = ({ at, seconds, good, bad, total, known }) =>
  new Map(
    at.map((start, index) => [
      start,
      [seconds, good, bad, total, known].map(values => values[index]),
    ]),
  );

async function checksOfSlos() {
  const { status, checks } = await get('/health');
  return { status, slos: checks.find(({ id }) => id === 'slos') };
}

/** Everything that people look at answers. */
async function everythingAnswers() {
  const headers = { Authorization: `Bearer ${await guestToken(portal.url)}` };
  const pages = ['/slo', ...NAMES.map(name => `/slo/${name}`)];
  const reads = ['', '/overview', ...NAMES.map(name => `/${name}/history`)];
  const answers = await Promise.all(
    [...pages, ...reads.map(read => `/api/insights/v1/slos${read}`)].map(
      async where => {
        const answer = await fetch(`${portal.url}${where}`, { headers });
        return `${where} ${answer.status}`;
      },
    ),
  );
  assert.deepEqual(
    answers.filter(answer => !answer.endsWith(' 200')),
    [],
  );
}

async function increaseOf(counters, end) {
  const form = new URLSearchParams({
    query: `sum(increase(${counters}[1d]))`,
    time: end,
  });
  const answer = await fetch(`${prometheus.url}/api/v1/query?${form}`);
  const { data } = await answer.json();
  return Number(data.result[0].value[1]);
}

async function agreesWithPrometheus(slo) {
  const { goodUnits, totalUnits, summed } = countedOf(slo);
  const seconds = Date.parse(summed.end) - Date.parse(summed.start);
  assert.equal(seconds, DAY_SECONDS * 1_000);
  for (const [counted, counters] of [
    [totalUnits, countersOf(slo.name)],
    [goodUnits, countersOf(slo.name, 'code="200"')],
  ]) {
    const increase = await increaseOf(counters, summed.end);
    const difference = Math.abs(counted / increase - 1);
    assert.ok(
      difference <= MAX_RELATIVE_DIFFERENCE,
      `${counters}: ${counted} counted, an increase of ${increase}`,
    );
  }
}

before(async () => {
  unpackBundle();
  port = await freePort();
  await keepCounters();
  portal = await servePortal();
  get = await guest(portal.url);
});

after(async () => {
  await portal?.stop('SIGKILL');
  await prometheus?.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('down from the start: it is said, and everything answers', async () => {
  const slos = await untilAll(slo => fails(slo) && slo.problem !== null);
  for (const { problem, series, state, evaluations } of slos) {
    const { reason, since, nextAttemptAt } = series[0].failure;
    assert.match(reason, /prometheus could not be read.*ECONNREFUSED/);
    assert.equal(problem, reason);
    assert.ok(Date.parse(nextAttemptAt) >= Date.parse(since) + 60_000);
    assert.notEqual(state, 'healthy');
    assert.equal(evaluations[0].coverage, 0);
  }
  const { status, slos: check } = await checksOfSlos();
  assert.equal(status, 'degraded');
  assert.match(check.detail, /source prometheus does not answer/);
  await everythingAnswers();
});

test('up: the SLOs are filled, and agree with `increase` of PromQL', async () => {
  prometheus = await startAgain();
  letTimePass();
  const slos = await untilAll(isFilled);
  for (const slo of slos) {
    assert.equal(slo.problem, null);
    assert.ok(countedOf(slo).coverage > 0.75);
    await agreesWithPrometheus(slo);
  }
  // Gaps are gaps: what nobody scraped is not known.
  assert.ok(slos.some(slo => countedOf(slo).coverage < 1));
  assert.equal((await checksOfSlos()).slos.status, 'ok');
});

test('killed and up again: no bucket is lost, none is counted twice', async () => {
  const before = await details();
  const bucketsBefore = (await histories()).map(bucketsOf);
  await prometheus.stop('SIGKILL');

  // Only a bucket that is due shows an outage.
  letTimePass();
  const down = await untilAll(fails);
  assert.deepEqual(down.map(countedOf), before.map(countedOf));
  assert.deepEqual((await histories()).map(bucketsOf), bucketsBefore);
  await everythingAnswers();

  prometheus = await startAgain();
  letTimePass();
  const end = endOf(before[0]);
  const again = await untilAll(slo => isFilled(slo) && endOf(slo) > end);
  for (const slo of again) await agreesWithPrometheus(slo);
  const bucketsAgain = (await histories()).map(bucketsOf);
  bucketsAgain.forEach((buckets, index) => {
    const old = bucketsBefore[index];
    const isOld = ([start]) => start < end;
    const isStill = ([start]) => buckets.has(start);
    assert.deepEqual([...buckets].filter(isOld), [...old].filter(isStill));
    assert.equal(buckets.size, old.size);
    assert.ok(buckets.get(end).at(-1) > 0);
  });
});
