/**
 * Collects from an MLflow server once, as the backend does, in a process that can be killed: `node mlflowSync.mjs <bundle>
 * <database file> <url>`. Goes on where one before was cut off. Prints the seconds of its run as one line of JSON.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { mlflowModule } from '../../models/mlflowModule.mjs';

const REGISTRY = 'mlflow';

const quiet = () => {};
const logger = {
  ...{ info: quiet, debug: quiet, warn: console.error, error: console.error },
  child: () => logger,
};

/** Runs a task when it is told to, in place of Backstage's scheduler. */
function schedulerByHand() {
  const tasks = new Map();
  const { signal } = new AbortController();
  return {
    scheduleTask: async ({ id, fn }) => void tasks.set(id, fn),
    triggerTask: async () => {},
    runAll: () => Promise.all([...tasks.values()].map(run => run(signal))),
  };
}

async function openFile(domain, file) {
  const database = domain.knex({
    client: 'better-sqlite3',
    connection: file,
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  // As the backend opens its own.
  await database.raw('PRAGMA journal_mode = WAL');
  await database.raw('PRAGMA synchronous = NORMAL');
  await domain.migrate(database);
  return database;
}

async function createRegistry(url) {
  const { createMlflowSource } = await mlflowModule();
  return createMlflowSource({
    id: REGISTRY,
    url,
    schedule: { frequencySeconds: 3600, timeoutSeconds: 1800 },
    requestTimeoutSeconds: 60,
    signatures: false,
    artifacts: false,
    wholeEveryHours: 24,
  });
}

/** The collection of the backend, with what it keeps signals and models in. */
function wire(domain, database, source) {
  const clock = { now: () => new Date() };
  const scheduler = schedulerByHand();
  const signals = domain.createSignalsDomain({
    ...{ database, clock, logger },
    radarsOfTopic: async () => [],
  });
  const models = domain.createModelIngest({
    ...{ database, clock },
    isExample: () => false,
    onChanged: quiet,
  });
  const collection = domain.createCollection({
    ...{ database, clock, logger, scheduler, models },
    signals: signals.service,
    collectors: [source],
    registrySources: [source],
    onKept: quiet,
    onEnded: quiet,
  });
  return { collection, scheduler };
}

/** Has the collector run to an end; one whose process was killed counts as gone after a while. */
async function runOnce({ service }, scheduler) {
  const before = (await service.getCollector(REGISTRY)).state.lastRun;
  if (before?.state === 'succeeded') await service.requestRun(REGISTRY);
  for (;;) {
    const began = performance.now();
    await scheduler.runAll();
    const seconds = (performance.now() - began) / 1000;
    const { lastRun } = (await service.getCollector(REGISTRY)).state;
    const isOver = lastRun?.state !== 'running' && lastRun?.id !== before?.id;
    if (isOver && lastRun?.state === 'succeeded') return seconds;
    if (isOver) throw new Error(`The run ${lastRun?.state}: ${lastRun?.error}`);
    await sleep(500);
  }
}

const [bundle, file, url] = process.argv.slice(2);
const { default: domain } = await import(pathToFileURL(bundle).href);
const database = await openFile(domain, file);
const { collection, scheduler } = wire(
  domain,
  database,
  await createRegistry(url),
);
await collection.start({ runs: true });
const seconds = await runOnce(collection, scheduler);
await collection.stop();
await database.destroy();
console.log(JSON.stringify({ seconds }));
