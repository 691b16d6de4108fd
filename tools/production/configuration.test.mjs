/** Starts the production build with app-config.production.yaml on a real PostgreSQL, as a company would. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../almanac/paths.mjs';
import { freePort } from '../almanac/ports.mjs';
import { startPostgres } from '../almanac/postgres.mjs';
import { unpackBundle } from '../serve-production.mjs';

const READY_WITHIN_SECONDS = 120;
const folder = unpackBundle();

function start(variables) {
  const child = spawn(
    process.execPath,
    [
      'packages/backend',
      ...['--config', `${root}/app-config.yaml`],
      ...['--config', `${root}/app-config.production.yaml`],
    ],
    {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      output += chunk;
    });
  const ended = new Promise(resolve => child.once('close', resolve));
  return { child, ended, output: () => output };
}

async function status(url) {
  try {
    return (await fetch(url)).status;
  } catch {
    return undefined;
  }
}

test('starts on PostgreSQL, shows its pages, lets no guest in', async () => {
  const postgres = await startPostgres();
  const { hostname, port: databasePort } = new URL(postgres.connectionString);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const portal = start({
    ALMANAC_BASE_URL: url,
    ALMANAC_ORGANIZATION: 'Test',
    POSTGRES_HOST: hostname,
    POSTGRES_PORT: databasePort,
    POSTGRES_USER: 'postgres',
    POSTGRES_PASSWORD: 'unused',
    AUTH_SESSION_SECRET: 'only-for-this-test',
    APP_CONFIG_backend_listen: `127.0.0.1:${port}`,
  });
  try {
    for (let waited = 0; waited < READY_WITHIN_SECONDS; waited += 0.5) {
      if ((await status(`${url}/.backstage/health/v1/readiness`)) === 200)
        break;
      assert.equal(portal.child.exitCode, null, portal.output().slice(-4000));
      await sleep(500);
    }
    assert.equal(await status(`${url}/`), 200);
    assert.equal(await status(`${url}/api/auth/guest/refresh`), 404);
    assert.equal(await status(`${url}/api/insights/v1/radars`), 401);
  } finally {
    portal.child.kill('SIGKILL');
    await portal.ended;
    await postgres.stop();
  }
});

test('names the variables that are missing, and does not start', async () => {
  const portal = start({ ALMANAC_BASE_URL: 'https://portal.example' });
  assert.notEqual(await portal.ended, 0);
  assert.match(portal.output(), /AUTH_SESSION_SECRET/);
  assert.match(portal.output(), /POSTGRES_HOST/);
});

test('refuses guests in production', async () => {
  const portal = start({
    ALMANAC_BASE_URL: 'https://portal.example',
    ALMANAC_ORGANIZATION: 'Test',
    POSTGRES_HOST: '127.0.0.1',
    POSTGRES_PORT: '1',
    POSTGRES_USER: 'postgres',
    POSTGRES_PASSWORD: 'unused',
    AUTH_SESSION_SECRET: 'only-for-this-test',
    APP_CONFIG_auth_providers_guest: '{}',
  });
  assert.notEqual(await portal.ended, 0);
  assert.match(portal.output(), /Guest sign-in is configured/);
});
