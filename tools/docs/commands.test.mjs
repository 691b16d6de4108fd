/**
 * Runs the shell blocks of the documents, as written, against the production build. A block that cannot be run has its
 * lines in the table NOT_RUN, with the reason.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../almanac/paths.mjs';
import { DECIDER_SIGNED_IN, deciderIsKnown, until } from '../decider.mjs';
import { guest, guestToken } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { collectionReads, readsNotAnswered } from './collectionReads.mjs';
import { runCompositeAction } from './compositeAction.mjs';
import { NOT_RUN } from './notRun.mjs';
import { examplesNotAnswered } from './problemExamples.mjs';
import { allShellBlocks, documents, shellBlocks } from './shellBlocks.mjs';

const RADAR_WITHIN_SECONDS = 180;
const COMMAND_WITHIN_MS = 60_000;

/** What is asked for that this portal has nothing of: no operation is overdue, and no dependency is watched. */
const MAY_BE_EMPTY = [
  /contract-deprecations\?state=overdue/,
  /topics\?q=react/,
];

const blocks = allShellBlocks();
const linesOf = block =>
  block.split('\n').filter(line => line.trim() && !line.startsWith('#'));
const isNotRun = text => NOT_RUN.some(({ line }) => line.test(text));
const run = blocks.filter(({ block }) => !linesOf(block).some(isNotRun));
const rest = blocks.filter(each => !run.includes(each));

let server;
let env;
let folder;

/** Runs a block as a reader's shell would, away from the checkout. */
const answerOf = block =>
  execFileSync('bash', ['-euo', 'pipefail', '-c', block], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: COMMAND_WITHIN_MS,
  });

/** Definitions of APIs are there a moment after the catalog was read. */
const definitionsAreKept = url =>
  until('definitions of APIs are kept', async () => {
    const get = await guest(url);
    const { items } = await get('/contracts?q=accounts&readable=true');
    return items.length === 1;
  });

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'almanac-commands-'));
  unpackBundle();
  server = await serveProduction({ config: DECIDER_SIGNED_IN });
  // Documents tell to write, too, which members of some groups may.
  await deciderIsKnown(server.url);
  await definitionsAreKept(server.url);
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

after(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test('shell blocks are found by each of their names, also in a list', () => {
  const text = [
    ...['```sh', 'one', '```', '- item', '  ```bash', '  two', '  ```'],
    ...['```ts', 'none', '```', '```console title="x"', 'three', '```'],
  ].join('\n');
  assert.deepEqual(shellBlocks(text), ['one', 'two', 'three']);
});

test('the documents hold commands that are run', () => {
  const files = run.map(({ file }) => file);
  assert.ok(files.filter(file => file.startsWith('docs/api/')).length >= 15);
});

test('a block that is not run has a reason for each of its lines', () => {
  const without = rest.flatMap(({ file, block }) =>
    linesOf(block)
      .filter(line => !isNotRun(line))
      .map(line => `${file}: ${line}`),
  );
  assert.deepEqual(without, []);
});

test('a reason for not running has a line in the documents', () => {
  const lines = rest.flatMap(({ block }) => linesOf(block));
  const unused = NOT_RUN.filter(({ line }) => !lines.some(l => line.test(l)));
  assert.deepEqual(unused, []);
});

test('packages that documents tell to add are published from here', () => {
  const published = ['packages', 'plugins'].flatMap(kind =>
    readdirSync(path.join(root, kind)).flatMap(name => {
      const file = path.join(root, kind, name, 'package.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      return manifest.private ? [] : [manifest.name];
    }),
  );
  const added = rest.flatMap(({ file, block }) =>
    [...block.matchAll(/@almanac\/\S+/g)].map(([name]) => ({ file, name })),
  );
  const unknown = added.filter(({ name }) => !published.includes(name));
  assert.deepEqual(unknown, []);
});

for (const { file, block } of run) {
  test(`${file}: ${block.split('\n')[0]}`, () => {
    const text = answerOf(block);
    if (!block.includes('curl')) return;
    const answer = JSON.parse(text);
    // A problem says its HTTP status; other answers have a status in words, such as `ready`.
    assert.notEqual(typeof answer.status, 'number', JSON.stringify(answer));
    assert.ok(
      typeof (answer.id ?? answer.contractRef) === 'string' ||
        MAY_BE_EMPTY.some(asked => asked.test(block)) ||
        Object.values(answer).some(
          value => (Array.isArray(value) && value.length > 0) || value > 0,
        ),
      'the answer holds something',
    );
  });
}

// What pages of problems ask is refused, as their own test below proves.
const addresses = documents
  .filter(file => !file.startsWith('docs/api/problems/'))
  .flatMap(file =>
    [
      ...readFileSync(path.join(root, file), 'utf8').matchAll(
        /`GET (\/api\/[^`\s]+)`/g,
      ),
    ].map(([, address]) => ({ file, address })),
  );
for (const { file, address } of addresses) {
  test(`${file}: GET ${address}`, async () => {
    // A command before kept this process from seeing which connections were closed meanwhile.
    await sleep(100);
    const { status } = await fetch(server.url + address, {
      headers: { Authorization: `Bearer ${env.TOKEN}` },
    });
    assert.equal(status, 200);
  });
}

test('problems are what their pages say', async () => {
  assert.deepEqual(await examplesNotAnswered(server.url, env.TOKEN), []);
});

test('the Postman collection is answered', async () => {
  assert.ok(collectionReads().length >= 50);
  assert.deepEqual(await readsNotAnswered(server.url, env.TOKEN), []);
});

test('the action for builds fails them on what breaks, and on what it cannot tell', () => {
  const action = path.join(root, 'docs/api/ci/contract-check');
  const before = [
    'openapi: 3.0.3',
    'info: { title: Accounts, version: 1.0.0 }',
    'paths:',
    "  /accounts: { get: { responses: { '200': { description: All } } } }",
    "  /old: { get: { responses: { '200': { description: Old } } } }",
  ];
  const texts = {
    'as-is.yaml': before.join('\n'),
    'gone.yaml': before.slice(0, 4).join('\n'),
    'elsewhere.yaml': [
      ...before.slice(0, 4),
      '  /old: { $ref: ./old.yaml }',
    ].join('\n'),
    'none.yaml': 'paths: [',
    'empty.yaml': '',
    'as-is.graphql': 'type Query { accounts: Int old: Int }',
    'gone.graphql': 'type Query { accounts: Int }',
  };
  for (const [name, text] of Object.entries(texts))
    writeFileSync(path.join(folder, name), text);
  const check = (after, other = {}) =>
    runCompositeAction(
      action,
      {
        ...{ portal: server.url, token: env.TOKEN },
        ...{ before: 'as-is.yaml', after, ...other },
      },
      folder,
    );
  const gone = check('gone.yaml', { contract: 'api:default/accounts' });
  assert.equal(gone.code, 1);
  assert.match(gone.printed, /^::error file=gone\.yaml::breaking: .*\/old/m);
  assert.match(gone.outputs, /^breaking=1$/m);
  assert.equal(check('as-is.yaml').code, 0);
  assert.equal(check('no-such-file.yaml').code, 2);
  const elsewhere = check('elsewhere.yaml');
  assert.equal(elsewhere.code, 3);
  assert.match(
    elsewhere.printed,
    /^::error file=elsewhere\.yaml::not compared: .*old/m,
  );
  const allowed = { 'allow-not-compared': 'true' };
  const passed = check('elsewhere.yaml', allowed);
  assert.equal(passed.code, 0);
  assert.match(passed.printed, /^::notice .*not compared: .*old/m);
  assert.equal(check('gone.yaml', allowed).code, 1);
  assert.equal(check('as-is.yaml', { 'allow-not-compared': 'x' }).code, 2);
  const first = check('as-is.yaml', { before: 'empty.yaml' });
  assert.equal(first.code, 0);
  assert.match(first.printed, /^There was no definition before/m);
  assert.match(first.outputs, /^breaking=0$/m);
  assert.equal(check('none.yaml', { before: 'empty.yaml' }).code, 3);
  assert.equal(check('as-is.yaml', { before: 'no-such-file.yaml' }).code, 2);
  const graphQl = { before: 'as-is.graphql', format: 'graphql' };
  assert.equal(check('as-is.graphql', graphQl).code, 0);
  assert.match(
    check('gone.graphql', graphQl).printed,
    /^::error file=gone\.graphql::breaking: .*old/m,
  );
  assert.equal(check('as-is.yaml', { format: 'wsdl' }).code, 2);
  assert.equal(check('none.yaml').code, 3);
  assert.equal(check('gone.yaml', { token: 'none' }).code, 4);
});
