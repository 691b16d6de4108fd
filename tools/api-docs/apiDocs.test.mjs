/** The documents of the API: what they promise is held, and what holds it can fail. */
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../almanac/paths.mjs';
import { boundsInWords } from './bounds.mjs';
import { brokenPromises } from './brokenPromises.mjs';
import { changelog } from './changelog.mjs';
import { freezeRelease } from './freezeRelease.mjs';
import {
  brokenProtos,
  buildImage,
  freezeImage,
  freezeProtosText,
} from './frozenProtos.mjs';
import { loadEngine } from './loadSource.mjs';
import { PROTOS } from './places.mjs';
import { postmanCollection } from './postmanCollection.mjs';
import { problemPages, problemTypes } from './problemPages.mjs';
import { reference } from './reference.mjs';
import { withReleaseFiles } from './releaseFiles.mjs';
import { fileOf } from './releases.mjs';

const FIRST = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0, description: Orders. }
tags: [{ name: orders, description: What was ordered. }]
paths:
  /orders/{sloName}:
    get:
      operationId: getOrder
      tags: [orders]
      summary: One order
      x-permission: orders.read
      parameters:
        - { name: sloName, in: path, required: true, schema: { type: string, pattern: '^[a-z]+$' } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 200, default: 50 } }
      responses:
        '200':
          description: The order
          content:
            application/json:
              schema: { type: object, required: [total], properties: { total: { type: number } } }
`;
const WIDER = FIRST.replace(
  'properties: {',
  'properties: { currency: { type: string },',
);
const BROKEN = FIRST.replace('required: [total], ', '').replace(
  'total: { type: number }',
  'sum: { type: number }',
);

const engine = await loadEngine();
let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'almanac-releases-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));
const freeze = (version, text, today = '2026-01-31') =>
  freezeRelease(engine, { folder, version, text, today });
const broken = (present, version = '1.1.0') =>
  brokenPromises(engine, { folder, present, version });

test('releases are frozen, and each that breaks an earlier one is refused', () => {
  assert.equal(freeze('1.0.0', FIRST), true);
  assert.equal(freeze('1.0.0', FIRST), false);
  assert.throws(() => freeze('1.0.0', WIDER), /released with another/);
  assert.throws(() => freeze('1.1.0', BROKEN), /breaks what was promised/);
  assert.equal(freeze('1.1.0', WIDER, '2026-02-28'), true);

  assert.deepEqual(broken(WIDER), []);
  const lines = broken(BROKEN);
  assert.ok(
    lines.every(line => /^1\.[01]\.0: .+ \[[a-z-]+\] \/paths/.test(line)),
  );
  assert.ok(lines.some(line => line.startsWith('1.0.0: ')));
  assert.ok(lines.some(line => /^1\.1\.0: .*currency/.test(line)));
  assert.match(broken(WIDER, '1.2.0').join(), /1\.2\.0: .* is not frozen/);
});

test('schemas of gRPC are held to those that a release froze', () => {
  const version = '1.0.0';
  const protos = path.join(folder, 'protos');
  cpSync(PROTOS, protos, { recursive: true });
  const protosSha256 = freezeImage(folder, version, buildImage(protos));
  const releases = [{ version, protosSha256 }, { version: '0.9.0' }];
  assert.deepEqual(brokenProtos(folder, releases, protos), []);
  const file = path.join(protos, 'almanac/insights/v1/slo_service.proto');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('rpc GetSlo(', 'rpc GetOneSlo('));
  const [line, ...others] = brokenProtos(folder, releases, protos);
  assert.match(line, /^1\.0\.0: .*"GetSlo".* deleted/);
  assert.deepEqual(others, []);
  const protosTextSha256 = freezeProtosText(folder, version, 'as it was');
  const whole = [{ version, protosSha256, protosTextSha256 }];
  assert.equal(brokenProtos(folder, whole, protos).length, 1);
  writeFileSync(path.join(folder, `${version}.proto`), 'edited');
  assert.match(brokenProtos(folder, whole, protos)[0], /proto is not what/);
  const edited = [{ version, protosSha256: 'of another' }];
  assert.match(brokenProtos(folder, edited, protos).join(), /is not what/);
});

test('the changelog tells what releases and the present changed, the latest first', () => {
  const present = WIDER.replace('maximum: 200', 'maximum: 500');
  const meanings = [{ after: '1.0.0', sentence: '`limit` counts pages.' }];
  const text = changelog(engine, { folder, present, meanings });
  const headings = text.split('\n').filter(line => line.startsWith('## '));
  assert.deepEqual(headings, [
    '## Unreleased',
    '## 1.1.0, 2026-02-28',
    '## 1.0.0, 2026-01-31',
  ]);
  const [, unreleased, second, first] = text.split(/^## /m);
  assert.match(unreleased, /`limit`.*500/s);
  assert.match(second, /`currency`.* is new/);
  assert.match(second, /### Changed in meaning\n\n- `limit` counts pages\./);
  assert.doesNotMatch(unreleased + first, /Changed in meaning/);
  assert.match(first, /The first release: 1 operations/);
});

test('a page lists the files that releases froze, the latest first', () => {
  const marks = ['<!-- releases, generated -->', '<!-- end of releases -->'];
  const page = `Files\n${marks.join('\nold\n')}\nMore`;
  const text = withReleaseFiles(page, folder);
  const named = [...text.matchAll(/href="releases\/v1\/([^"]+)" download/g)];
  assert.deepEqual(
    named.map(([, name]) => name),
    ['1.1.0.yaml', '1.0.0.yaml', '1.0.0.proto'],
  );
  assert.match(text, /^Files\n.*\nMore$/s);
  assert.ok(!text.includes('old'));
  assert.equal(withReleaseFiles(text, folder), text);
  assert.throws(() => withReleaseFiles('Files', folder), /has no/);
});

test('an edited copy of a release is known as one', () => {
  writeFileSync(fileOf(folder, '1.0.0'), FIRST.replace('Orders.', 'Carts.'));
  assert.match(broken(WIDER).join(), /1\.0\.0: .*never edited/);
});

test('the reference tells permission, bounds and problems of an operation', () => {
  const text = reference(FIRST);
  assert.match(text, /### GET `\/orders\/\{sloName\}`/);
  assert.match(text, /Permission `orders\.read`/);
  assert.match(text, /`limit` \(query\): integer, 1 to 200, default `50`/);
  assert.match(
    text,
    /Problems: \[`unknown-slo`\]\(problems\/unknown-slo\.md\)/,
  );
  assert.equal(
    boundsInWords({}, { type: 'array', maxItems: 3, items: { enum: ['a'] } }),
    'array of `a`, at most 3 items',
  );
});

test('the reference names no permission of what is answered to everybody, and says where it is not', () => {
  const toAll = FIRST.replace('x-permission: orders.read', 'security: []');
  assert.match(reference(toAll), /^No credentials\. Answers 200\.$/m);
  assert.doesNotMatch(reference(toAll), /^Permission/m);
  const toMost = FIRST.replace(
    'x-permission',
    'security: [{}, { bearer: [] }]\n      x-permission',
  );
  assert.match(
    reference(toMost),
    /^Permission `orders\.read`, where it is not answered without credentials\./m,
  );
});

test('the collection holds each operation once, with examples that can be sent', async () => {
  const description = readFileSync(
    path.join(root, 'plugins/insights-backend/src/schema/openapi.yaml'),
    'utf8',
  );
  const collection = await postmanCollection(description);
  const requests = collection.item.flatMap(({ item }) => item);
  const named = [...description.matchAll(/^ {6}operationId: \w+$/gm)];
  assert.equal(requests.length, named.length);
  assert.equal(new Set(requests.map(({ id }) => id)).size, requests.length);
  const analysis = requests.find(
    ({ request }) => request.url.path.join('/') === 'analyses/trend',
  );
  assert.equal(JSON.parse(analysis.request.body.raw).series[0].step, 'month');
});

test('each kind of problem in the code has its page', async () => {
  const pages = await problemPages();
  const types = await problemTypes();
  const catalogue = readFileSync(
    path.join(
      root,
      'plugins/insights-backend/src/platform/problemCatalogue.ts',
    ),
    'utf8',
  );
  const ids = [...catalogue.matchAll(/^ {2}'?([a-z-]+)'?: \{$/gm)].map(
    ([, id]) => id,
  );
  assert.deepEqual(types.map(({ id }) => id).sort(), ids.sort());
  for (const { id, type, title, howToMend, retryInWords } of types) {
    const page = pages.get(`problems/${id}.md`);
    for (const part of [`# ${title}`, `\`${type}\``, howToMend, retryInWords]) {
      assert.ok(page.includes(part), `${id}: ${part}`);
    }
    const [, answer] = page.match(/```json\n([\s\S]*?)```/);
    assert.equal(JSON.parse(answer).type, type);
  }
});
