import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { figure } from '../figure.mjs';
import { withDomain } from '../slo/domain.mjs';
import {
  changeMlflow,
  countVersions,
  differencesOf,
  hasChanges,
  versionsInFile,
  versionsInMlflow,
} from './mlflowVersions.mjs';
import { WORKERS } from '../../models/startMlflow.mjs';
import { seededMlflow } from './seededMlflow.mjs';

/** What the design asks for; a multiple of 20, since others are copies of those. */
const MODELS = 1000;
const VERSIONS = 20;
const SYNC = path.join(import.meta.dirname, 'mlflowSync.mjs');

/** Paths as `withDomain` takes them. */
const MODULES = [
  '../../collection/index',
  '../signals/createSignalsDomain',
  '../models/ingest/createModelIngest',
  '../../platform/database',
];

/** Starts a process that collects. `ended` gives its seconds, or null when it was killed. */
function sync(bundle, file, url) {
  const child = spawn(process.execPath, [SYNC, bundle, file, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = [];
  child.stdout.on('data', part => said.push(part));
  const ended = once(child, 'exit').then(([code, signal]) => {
    if (signal === 'SIGKILL') return null;
    if (code !== 0) throw new Error(`${SYNC} ended with ${code}`);
    return JSON.parse(said.join('')).seconds;
  });
  return { child, ended };
}

/** Kills the first process midway by `kill -9`, and has a second one go on. @returns how many versions the first had kept */
async function syncWithKill(bundle, file, { url, models }) {
  const { child, ended } = sync(bundle, file, url);
  let isOver = false;
  const over = ended.finally(() => (isOver = true));
  over.catch(() => {});
  while (!isOver && countVersions(file) < (models * VERSIONS) / 3) {
    await sleep(50);
  }
  child.kill('SIGKILL');
  if ((await over) !== null) throw new Error('it ended before it was killed');
  const kept = countVersions(file);
  await sync(bundle, file, url).ended;
  return kept;
}

async function measure({ url }, models, directory) {
  const bundle = path.join(directory, 'domain.cjs');
  const file = path.join(directory, 'sync.sqlite');
  const killedFile = path.join(directory, 'killed.sqlite');
  // Before anything else has read the server, or it would answer from what it remembers.
  const firstSeconds = await sync(bundle, file, url).ended;
  const there = await versionsInMlflow(url);
  await syncWithKill(bundle, killedFile, { url, models });
  const undisturbed = new Set(versionsInFile(file));
  if ([...there].some(key => !undisturbed.has(key))) {
    throw new Error('an undisturbed sync has not every version of MLflow');
  }
  const { lost, doubled } = differencesOf(killedFile, file);
  await changeMlflow(url, models);
  const incrementalSeconds = await sync(bundle, file, url).ended;
  if (!hasChanges(file, models))
    throw new Error('a change of MLflow did not arrive');
  return [
    // Of its own: how many it has decides how fast it answers.
    ['mlflow_server_workers', WORKERS, 'processes'],
    ['mlflow_first_sync_seconds', firstSeconds, 's'],
    ['mlflow_incremental_sync_seconds', incrementalSeconds, 's'],
    ['mlflow_killed_sync_lost_versions', lost, 'versions'],
    ['mlflow_killed_sync_doubled_versions', doubled, 'versions'],
  ];
}

/**
 * What it takes to follow a real MLflow server with 1,000 models of 20 versions: everything at first, then what changed, and
 * whether anything is lost or doubled where the process is killed midway. It is kept in SQLite files, as the backend keeps it.
 *
 * @param models - fewer are for trying it out
 * @returns figures as `name`, `value` and `unit`
 * @throws Error where there is no MLflow and none can be installed
 */
export function mlflowFigures(models = MODELS) {
  return withDomain(MODULES, async ({ directory }) => {
    const server = await seededMlflow({
      ...{ models, versions: VERSIONS, directory },
    });
    try {
      const figures = await measure(server, models, directory);
      return figures.map(([name, value, unit]) => ({ name, value, unit }));
    } finally {
      await server.stop();
    }
  });
}

// Alone: `node tools/bench/models/mlflow.mjs`.
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value, unit } of await mlflowFigures()) {
    figure(name, value, unit);
  }
}
