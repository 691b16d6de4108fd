import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GitHistory } from '@almanac/backstage-plugin-insights-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mockServices } from '@backstage/backend-test-utils';
import { BackstageComponents } from './BackstageComponents';
import type { Component } from './Component';
import { findRepositories } from './findRepositories';
import { placeOfComponent } from './placeOfComponent';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'places-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const component = (given: Partial<Component>): Component => ({
  ...{ entityRef: 'component:default/a', owner: undefined },
  ...{ sourceLocation: undefined, managedByLocation: undefined, ...given },
});

it.each([
  [
    'https://github.com/acme/shop/tree/main/web/',
    'https://github.com/acme/shop',
  ],
  ['https://github.com/acme/shop', 'https://github.com/acme/shop'],
  [
    'https://github.com/acme/shop/blob/main/catalog-info.yaml',
    'https://github.com/acme/shop',
  ],
  [
    'https://gitlab.com/acme/team/shop/-/blob/main/a.yaml',
    'https://gitlab.com/acme/team/shop.git',
  ],
  [
    'https://gitea.example.com/acme/shop/src/branch/main/a.yaml',
    'https://gitea.example.com/acme/shop',
  ],
  [
    'https://bitbucket.org/acme/shop/src/main/',
    'https://bitbucket.org/acme/shop',
  ],
])('%s is in the repository %s', (address, url) => {
  const sourceLocation = `url:${address}`;
  expect(placeOfComponent(component({ sourceLocation }))).toEqual({
    ...{ kind: 'remote', url },
  });
});

it('finds each repository once, with its owner, where the configuration allows it', async () => {
  mkdirSync(path.join(folder, 'allowed/shop/.git'), { recursive: true });
  mkdirSync(path.join(folder, 'allowed/shop/web'));
  mkdirSync(path.join(folder, 'other/.git'), { recursive: true });
  symlinkSync(path.join(folder, 'other'), path.join(folder, 'allowed/link'));
  const opened: unknown[] = [];
  const git: Pick<GitHistory, 'openRemote'> = {
    openRemote: async remote => {
      opened.push(remote);
      throw new Error('Not today');
    },
  };
  const shop = 'url:https://github.com/acme/shop';
  const found = await findRepositories({
    catalog: {
      components: async () => [
        component({
          sourceLocation: `${shop}/tree/main/a`,
          owner: 'group:default/x',
        }),
        component({ sourceLocation: `${shop}.git`, owner: 'group:default/y' }),
        component({ sourceLocation: 'url:https://github.com/acme/one' }),
        component({ sourceLocation: 'url:https://github.com/elsewhere/one' }),
        component({
          sourceLocation: 'url:https://github.com/acme/../elsewhere/one',
        }),
        component({
          managedByLocation: `file:${folder}/allowed/shop/web/gone.yaml`,
          owner: 'group:default/x',
        }),
        component({ managedByLocation: `file:${folder}/allowed/link` }),
        component({ managedByLocation: `file:${folder}/other/a.yaml` }),
        component({}),
      ],
    },
    // Only clones of addresses are opened here.
    git: git as GitHistory,
    settings: {
      localDirectories: [path.join(folder, 'allowed')],
      repositories: [{ below: 'https://github.com/acme/', password: 'secret' }],
    },
  });
  expect(
    found.repositories.map(({ id, title, owner }) => [id, title, owner]),
  ).toEqual([
    [path.join(folder, 'allowed/shop'), 'shop', 'group:default/x'],
    ['https://github.com/acme/one', 'acme/one', 'none'],
    ['https://github.com/acme/shop', 'acme/shop', 'several'],
  ]);
  expect(found.componentsLeftOut).toBe(5);
  const { signal } = new AbortController();
  await expect(found.repositories[1].open(signal)).rejects.toThrow('Not today');
  expect(opened).toEqual([
    {
      url: 'https://github.com/acme/one',
      authorization: `Basic ${btoa('x-access-token:secret')}`,
    },
  ]);
});

it('asks the catalog for components, and who owns them', async () => {
  const catalog = catalogServiceMock({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'shop',
          annotations: {
            'backstage.io/source-location': 'url:https://github.com/acme/shop',
            'backstage.io/managed-by-location': 'file:/a.yaml',
          },
        },
        relations: [{ type: 'ownedBy', targetRef: 'group:default/x' }],
      },
      { apiVersion: 'a/v1', kind: 'API', metadata: { name: 'orders' } },
    ],
  });
  const auth = mockServices.auth();
  expect(await new BackstageComponents({ catalog, auth }).components()).toEqual(
    [
      {
        ...{ entityRef: 'component:default/shop', owner: 'group:default/x' },
        sourceLocation: 'url:https://github.com/acme/shop',
        managedByLocation: 'file:/a.yaml',
      },
    ],
  );
});
