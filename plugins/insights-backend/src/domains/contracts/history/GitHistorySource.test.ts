import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GitCommandHistory } from '@almanac/backstage-plugin-insights-node';
import { gitSettings } from '../../../platform/gitSettings';
import { createClone } from '../__testUtils__/createClone';
import { compareTexts } from '../reading/contractWork';
import { GitHistorySource } from './GitHistorySource';

const { clone, commit, restart, remove } = createClone();
const { signal } = new AbortController();

const [ZERO, ONE, TWO, THREE] = ['Zero', 'One', 'Two', 'Three'].map(
  name => `type ${name} { id: ID }`,
);

const ENTITY = `
kind: API
metadata: { name: orders }
spec: { definition: { $text: ../../outside.json } }
---
kind: API
metadata: { name: inline }
spec: { definition: 'type One { id: ID }' }
---
kind: API
metadata: { name: elsewhere }
spec: { definition: { $text: 'https://git.example.com/a/b/blob/main/c.json' } }
---
kind: API
metadata: { name: bundled }
spec: { definition: { $openapi: ./a.json } }
---
kind: API
metadata: { name: loop }
spec: { definition: &a [*a] }
`;

interface Told {
  readonly location?: string;
  readonly named?: string;
  readonly name?: string;
  readonly type?: string;
  readonly allowed?: readonly string[];
  readonly executable?: string;
}

function sourceOf({
  location = `file:${clone}/team/catalog-info.yaml`,
  named,
  name = 'orders',
  type = 'graphql',
  allowed = [clone],
  executable = 'git',
}: Told) {
  return new GitHistorySource({
    git: new GitCommandHistory({
      ...{ executable, clonesDirectory: path.join(clone, '../clones') },
      ...{ mostCloneBytes: 50_000_000, mostCloneSeconds: 30 },
    }),
    catalog: {
      placeOf: async () => ({
        ...{ name, namespace: 'default', type, location, named },
      }),
    },
    readers: { compare: compareTexts },
    settings: {
      ...gitSettings.parse({ localDirectories: allowed, mostCommits: 2 }),
      // As the configuration cannot say it: a repository elsewhere, on this machine.
      repositories: [{ below: `${pathToFileURL(path.dirname(clone)).href}/` }],
    },
  });
}

async function find(told: Told, source = sourceOf(told)) {
  const past = await source.find('api:default/orders', null, signal);
  const texts: string[] = [];
  if ('versions' in past) {
    for await (const version of past.versions) texts.push(version.definition);
  }
  return [...texts, ...past.findings.map(finding => finding.id)];
}

beforeAll(() => {
  restart();
  commit('2025-01-01T00:00:00Z', { 'team/a.json': ZERO });
  commit('2025-01-02T00:00:00Z', { 'team/a.json': ONE });
  commit('2025-01-03T00:00:00Z', {
    'team/a.json': TWO,
    'other/b.json': THREE,
    'team/catalog-info.yaml': ENTITY,
    'secrets.env': 'TOKEN=secret',
  });
});

afterAll(remove);

it('finds the file that an entity names, and reads no other than is allowed', async () => {
  const cut = [TWO, ONE, 'older-left-out'];
  expect(await find({ named: './a.json' })).toEqual(cut);
  expect(await find({ named: '/team/a.json' })).toEqual(cut);
  expect(await find({ named: '../other/b.json' })).toEqual([THREE]);
  expect(await find({ name: 'inline' })).toEqual([ONE]);

  const team = [path.join(clone, 'team')];
  expect(await find({ named: './a.json', allowed: team })).toEqual(cut);
  expect(await find({ named: '../other/b.json', allowed: team })).toEqual([
    'not-allowed',
  ]);
  expect(await find({ named: './a.json', allowed: [] })).toEqual([
    'not-allowed',
  ]);
  const passwd = { location: 'file:/etc/passwd' };
  expect(await find(passwd)).toEqual(['not-allowed']);
  // Out of the repository, bundled of several, without end, or not there.
  for (const name of ['orders', 'bundled', 'loop', 'none']) {
    expect(await find({ name })).toEqual(['no-definition-file']);
  }
  expect(await find({ named: '../../a.json' })).toEqual(['no-definition-file']);
  // Who writes an entity could have anything shown.
  for (const type of ['graphql', 'openapi', 'whatever']) {
    expect(await find({ named: '/secrets.env', type })).toEqual([
      'not-of-format',
    ]);
  }
});

it('clones only what lies below an address of the configuration', async () => {
  const url = pathToFileURL(clone).href;
  expect(await find({ named: `${url}#team/a.json` })).toEqual([
    ...[TWO, ONE, 'older-left-out'],
  ]);
  expect(await find({ named: `${url}?ref=main#other/b.json` })).toEqual([
    THREE,
  ]);
  expect(await find({ named: `${url}?ref=none#other/b.json` })).toEqual([
    'cannot-read',
  ]);
  const below = path.dirname(url);
  for (const named of [
    'https://git.example.com/a/b#c.json',
    `${below}/../b#c.json`,
    `${below}/%2e%2e/b#c.json`,
    `${below}x/b#c.json`,
  ]) {
    expect(await find({ named })).toEqual(['not-allowed']);
  }
  expect(await find({ name: 'elsewhere' })).toEqual(['not-allowed']);
  const browsed = 'https://git.example.com/a/b/-/blob/main/catalog-info.yaml';
  expect(await find({ location: `url:${browsed}` })).toEqual(['not-allowed']);
  expect(await find({ location: 'url:https://git.example.com/a' })).toEqual([
    'no-place',
  ]);
});

it('brings a repository up to date once in a round', async () => {
  const named = `${pathToFileURL(clone).href}#other/b.json`;
  const source = sourceOf({ named });
  source.startRound();
  expect(await find({}, source)).toEqual([THREE]);
  commit('2025-01-04T00:00:00Z', { 'other/b.json': ONE });
  expect(await find({}, source)).toEqual([THREE]);
  source.startRound();
  expect(await find({}, source)).toEqual([ONE, THREE]);
});

it('says that there is no git', async () => {
  expect(await find({ named: './a.json', executable: 'no-git' })).toEqual([
    'git-missing',
  ]);
});
