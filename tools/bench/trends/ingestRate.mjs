import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from '../../almanac/paths.mjs';
import { startPostgres } from '../../almanac/postgres.mjs';
import { figure } from '../figure.mjs';
import { withDomain } from '../slo/domain.mjs';

const TOPICS = 1_000;
const DAYS = 1_000;
/** Where it is only to be seen that it runs. */
const DAYS_WHEN_SMALL = 10;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;
const PIECE_LINES = 1_000;
/** The best of so many: others work on the machine, too. */
const ROUNDS = 3;
const MODULES = [
  '../signals/createSignalsDomain',
  '../../platform/http/readLines',
];
const clock = { now: () => new Date('2026-11-24T12:00:00Z') };
const namespace = 'bench';

/** Prints how many observations are kept in a second, with both databases. */
export async function ingestFigures({ isSmall = false } = {}) {
  const days = isSmall ? DAYS_WHEN_SMALL : DAYS;
  const name = 'ingest_observations_per_second';
  const unit = 'observations/s';
  figure(`${name}_sqlite`, Math.round(await onSqlite(days)), unit);
  figure(`${name}_postgres`, Math.round(await onPostgres(days)), unit);
}

const onSqlite = days =>
  withDomain(MODULES, ({ domain, database }) => rateOf(domain, database, days));

const onPostgres = days =>
  withDomain(MODULES, async ({ domain }) => {
    const postgres = await startPostgres();
    const database = domain.knex({
      client: 'pg',
      connection: postgres.connectionString,
    });
    try {
      await database.migrate.latest({
        directory: path.join(root, 'plugins/insights-backend/migrations'),
      });
      return await rateOf(domain, database, days);
    } finally {
      await database.destroy();
      await postgres.stop();
    }
  });

/**
 * Observations that are kept in a second: of a thousand topics by the day, new to the database, sent as NDJSON in one request
 * and answered when the last is committed.
 */
async function rateOf(domain, database, days) {
  const signals = domain.createSignalsDomain({
    ...{ database, clock },
    radarsOfTopic: async () => [],
  });
  await signals.service.ingest(namespace, { topics: topics() });
  // What a collector brought is its own; here it only saves a thousand requests.
  await database('signal_totals').update({ by_api: true });
  const server = await serve(domain, signals.routes);
  // Made before the clock runs: who sends is another machine.
  const body = [...pieces(days)];
  try {
    const rates = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const signalId = `${namespace}:round-${round}`;
      await define(signals.routes, signalId);
      const began = performance.now();
      const report = await send(server, signalId, body);
      const seconds = (performance.now() - began) / 1_000;
      if (report.written !== TOPICS * days)
        throw new Error(`not all were written: ${JSON.stringify(report)}`);
      rates.push(report.received / seconds);
    }
    return Math.max(...rates);
  } finally {
    server.close();
  }
}

const topics = () =>
  Array.from({ length: TOPICS }, (_, number) => ({
    ...{ id: `${namespace}:topic-${number}`, title: `Topic ${number}` },
    ...{ description: '', aliases: [], tags: [], links: [] },
  }));

const define = (routes, signalId) =>
  routes.putSignal({
    path: { signalId },
    body: {
      ...{ title: signalId, unit: '{thing}', step: 'day', kind: 'count' },
      aggregation: 'sum',
    },
    ifNoneMatch: '*',
  });

/** The door without who asks: a body over HTTP, and the handler of the operation. */
async function serve({ readLines }, routes) {
  const server = createServer(async (request, response) => {
    const { body } = await routes.addObservations({
      path: { signalId: decodeURIComponent(request.url.slice(1)) },
      lines: readLines(request, Infinity),
    });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function send(server, signalId, body) {
  const { port } = server.address();
  const answer = await fetch(
    `http://127.0.0.1:${port}/${encodeURIComponent(signalId)}`,
    { method: 'POST', duplex: 'half', body: ReadableStream.from(body) },
  );
  return answer.json();
}

function* pieces(days) {
  let lines = [];
  for (let topic = 0; topic < TOPICS; topic += 1)
    for (let day = 0; day < days; day += 1) {
      const at = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
      lines.push(
        `{"topic":"${namespace}:topic-${topic}","at":"${at}","value":${
          (topic * 31 + day * 7) % 997
        }}\n`,
      );
      if (lines.length < PIECE_LINES) continue;
      yield Buffer.from(lines.join(''));
      lines = [];
    }
}
