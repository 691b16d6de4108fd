/** Runs the shell commands of the API's documents, as written, against the production build. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../almanac/paths.mjs';
import { guestToken } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';

const RADAR_WITHIN_SECONDS = 180;
const documents = ['docs/api/index.md'];

const commands = documents.flatMap(file =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /```sh\n([\s\S]*?)```/g,
    ),
  ].map(([, command]) => ({ file, command: command.trim() })),
);

let server;
let env;

const run = command =>
  execFileSync('bash', ['-euo', 'pipefail', '-c', command], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

before(async () => {
  unpackBundle();
  server = await serveProduction();
  env = {
    ...process.env,
    BACKEND: server.url,
    TOKEN: await guestToken(server.url),
  };
  const radar = `${server.url}/api/insights/v1/radars/web-platform`;
  const headers = { Authorization: `Bearer ${env.TOKEN}` };
  for (let waited = 0; waited < RADAR_WITHIN_SECONDS; waited += 1) {
    const answer = await fetch(radar, { headers });
    if ((await answer.json()).state === 'ready') return;
    await sleep(1000);
  }
  throw new Error(`no finished radar after ${RADAR_WITHIN_SECONDS} s`);
});

after(() => server?.stop());

test('the documents hold commands', () => {
  assert.ok(commands.length >= 2);
});

for (const { file, command } of commands) {
  test(`${file}: ${command.split('\n')[0]}`, () => {
    const answer = JSON.parse(run(command));
    assert.equal(answer.status, undefined, JSON.stringify(answer));
    assert.ok(
      Object.values(answer).some(
        value => Array.isArray(value) && value.length > 0,
      ),
      'the answer holds something',
    );
  });
}
