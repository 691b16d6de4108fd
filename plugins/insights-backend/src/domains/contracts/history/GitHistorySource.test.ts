import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GitCommandHistory } from '@almanac/backstage-plugin-insights-node';
import { gitSettings } from '../../../platform/gitSettings';
import { createClone } from '../__testUtils__/createClone';
import { GitHistorySource } from './GitHistorySource';

const { clone, commit, restart, remove } = createClone();
const { signal } = new AbortController();

const ENTITY = `
kind: API
metadata: { name: orders }
spec: { definition: { $text: ../../outside.json } }
---
kind: API
metadata: { name: inline }
spec: { definition: 'one' }
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
  readonly allowed?: readonly string[];
  readonly executable?: string;
}

async function find({
  location = `file:${clone}/team/catalog-info.yaml`,
  named,
  name = 'orders',
  allowed = [clone],
  executable = 'git',
}: Told) {
  const source = new GitHistorySource({
    git: new GitCommandHistory({
      ...{ executable, clonesDirectory: path.join(clone, '../clones') },
      ...{ mostCloneBytes: 50_000_000, mostCloneSeconds: 30 },
    }),
    catalog: {
      placeOf: async () => ({ name, namespace: 'default', location, named }),
    },
    settings: {
      ...gitSettings.parse({ localDirectories: allowed, mostCommits: 2 }),
      // As the configuration cannot say it: a repository elsewhere, on this machine.
      repositories: [{ below: `${pathToFileURL(path.dirname(clone)).href}/` }],
    },
  });
  const past = await source.find('api:default/orders', null, signal);
  const texts: string[] = [];
  if ('versions' in past) {
    for await (const version of past.versions) texts.push(version.definition);
  }
  return [...texts, ...past.findings.map(finding => finding.id)];
}

beforeAll(() => {
  restart();
  commit('2025-01-01T00:00:00Z', { 'team/a.json': 'zero' });
  commit('2025-01-02T00:00:00Z', { 'team/a.json': 'one' });
  commit('2025-01-03T00:00:00Z', {
    'team/a.json': 'two',
    'other/b.json': 'three',
    'team/catalog-info.yaml': ENTITY,
  });
});

afterAll(remove);

it('finds the file that an entity names, and reads no other than is allowed', async () => {
  const cut = ['two', 'one', 'older-left-out'];
  expect(await find({ named: './a.json' })).toEqual(cut);
  expect(await find({ named: '/team/a.json' })).toEqual(cut);
  expect(await find({ named: '../other/b.json' })).toEqual(['three']);
  expect(await find({ name: 'inline' })).toEqual(['one']);

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
});

it('clones only what lies below an address of the configuration', async () => {
  const url = pathToFileURL(clone).href;
  expect(await find({ named: `${url}#team/a.json` })).toEqual([
    ...['two', 'one', 'older-left-out'],
  ]);
  expect(await find({ named: `${url}?ref=main#other/b.json` })).toEqual([
    'three',
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

it('says that there is no git', async () => {
  expect(await find({ named: './a.json', executable: 'no-git' })).toEqual([
    'git-missing',
  ]);
});
