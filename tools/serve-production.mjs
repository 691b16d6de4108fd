/**
 * Serves the production build as it is deployed: the backend's bundle, unpacked, with the pages in it.
 *
 * `yarn build:all` must have run. Packages come from this checkout's node_modules, so nothing is installed; the code of
 * the suite comes from the bundle alone.
 *
 * Usage as a command: node tools/serve-production.mjs [port]; data goes to a temporary folder unless ALMANAC_DATA names one.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from './almanac/ports.mjs';
import { home, root } from './almanac/paths.mjs';
import { noteUser, swapIn } from './production/bundleFolders.mjs';

const READY_WITHIN_SECONDS = 120;
const STOPPED_WITHIN_MS = 5_000;
const production = path.join(home, 'production');

const workspaces = folder =>
  ['packages', 'plugins'].flatMap(kind => {
    const directory = path.join(folder, kind);
    return existsSync(directory)
      ? readdirSync(directory).map(name => path.join(kind, name))
      : [];
  });

/**
 * Unpacks the bundle beside nothing of the sources, and links each workspace by its name. A portal that runs from what was unpacked
 * before keeps that.
 */
export function unpackBundle() {
  const dist = path.join(root, 'packages/backend/dist');
  if (!existsSync(path.join(dist, 'bundle.tar.gz')))
    throw new Error(
      'There is no production build: run `yarn tsc` and `yarn build:all`.',
    );
  mkdirSync(home, { recursive: true });
  const fresh = mkdtempSync(`${production}-`);
  mkdirSync(path.join(fresh, 'node_modules'));
  for (const archive of ['skeleton.tar.gz', 'bundle.tar.gz'])
    execFileSync('tar', ['xzf', path.join(dist, archive), '-C', fresh]);
  for (const workspace of workspaces(fresh)) {
    const folder = path.join(fresh, workspace);
    const { name } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    const link = path.join(fresh, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(folder, link);
    const own = path.join(root, workspace, 'node_modules');
    if (existsSync(own)) symlinkSync(own, path.join(folder, 'node_modules'));
  }
  swapIn(fresh, production);
  return production;
}

/** Settings laid over app-config.yaml: one origin, data of its own, guests let in because nobody else is there. */
const overlay = (url, port, database, locations) => ({
  app: { baseUrl: url },
  backend: {
    baseUrl: url,
    listen: { host: '127.0.0.1', port },
    cors: { origin: url },
    database,
  },
  almanac: { allowGuestsInProduction: true },
  auth: { providers: { guest: { dangerouslyAllowOutsideDevelopment: true } } },
  catalog: {
    locations: [
      {
        type: 'file',
        target: path.join(root, 'examples/org.yaml'),
        rules: [{ allow: ['User', 'Group'] }],
      },
      { type: 'file', target: path.join(root, 'examples/all.yaml') },
      { type: 'file', target: path.join(root, 'catalog-info.yaml') },
      ...locations,
    ],
  },
  insights: {
    gallery: true,
    slos: {
      files: [path.join(root, 'examples/slos')],
      policies: [path.join(root, 'examples/slo-policies')],
    },
    slas: { files: [path.join(root, 'examples/slas')] },
    models: { files: [path.join(root, 'examples/models')] },
  },
});

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts the bundle on a free port (or the given one) and waits until it answers.
 *
 * @param database - `backend.database`; SQLite in the folder of the data when left out
 * @param locations - of the catalog, beside those of the examples
 * @param env - variables beside those of this process
 * @param onSpawn - is given the process as soon as it is there
 * @returns url, data (folder of the databases), log (file), pid, and stop(signal)
 */
export async function serveProduction({
  port,
  data,
  database,
  config = {},
  locations = [],
  folder = production,
  env = {},
  onSpawn = () => {},
} = {}) {
  const own = mkdtempSync(path.join(tmpdir(), 'almanac-production-'));
  const chosenPort = port ?? (await freePort());
  const url = `http://localhost:${chosenPort}`;
  const chosenData = data ?? path.join(own, 'data');
  mkdirSync(chosenData, { recursive: true });
  const overlayFile = path.join(own, 'app-config.overlay.yaml');
  writeFileSync(
    overlayFile,
    JSON.stringify({
      ...overlay(
        url,
        chosenPort,
        database ?? {
          client: 'better-sqlite3',
          connection: { directory: chosenData },
        },
        locations,
      ),
      ...config,
    }),
  );
  const log = path.join(own, 'backend.log');
  const out = openSync(log, 'a');
  const unpacked = realpathSync(folder);
  const child = spawn(
    process.execPath,
    [
      'packages/backend',
      '--config',
      path.join(root, 'app-config.yaml'),
      '--config',
      overlayFile,
    ],
    {
      // What is unpacked later takes the place of the link, not of this folder.
      cwd: unpacked,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', out, out],
    },
  );
  noteUser(unpacked, child.pid);
  onSpawn(child);
  const ended = new Promise(resolve => child.once('exit', resolve));
  const stop = async (signal = 'SIGTERM') => {
    child.kill(signal);
    // A shutdown waits for open requests, and the event bus holds its own for almost a minute.
    const last = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
    await ended;
    clearTimeout(last);
    if (!data) rmSync(own, { recursive: true, force: true });
  };
  for (let tries = 0; tries < READY_WITHIN_SECONDS * 10; tries += 1) {
    if (await answers(`${url}/.backstage/health/v1/readiness`))
      return { url, data: chosenData, log, pid: child.pid, stop };
    if (child.exitCode !== null || child.signalCode) break;
    await sleep(100);
  }
  const end = readFileSync(log, 'utf8').split('\n').slice(-40).join('\n');
  await stop();
  throw new Error(`The production build did not start:\n${end}`);
}

if (
  process.argv[1] &&
  import.meta.url === pathToFileURL(process.argv[1]).href
) {
  unpackBundle();
  const server = await serveProduction({
    port: process.argv[2] ? Number(process.argv[2]) : undefined,
    data: process.env.ALMANAC_DATA,
  });
  console.log(`serving ${server.url}, log in ${server.log}`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => server.stop().then(() => process.exit(0)));
}
