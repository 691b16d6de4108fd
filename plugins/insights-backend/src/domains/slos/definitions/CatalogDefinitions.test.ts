import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { SERVICES } from '../__testUtils__/services';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { SOURCES, sloText } from './__testUtils__/definitionSamples';
import { definitionsOnDatabase } from './__testUtils__/definitionsOnDatabase';
import { createSloDefinitions } from './createSloDefinitions';

jest.setTimeout(60_000);

const REPOSITORY = 'https://github.com/shop/checkout/tree/main';
const LOCATION = `url:${REPOSITORY}/catalog-info.yaml`;

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

function entityOf(
  name: string,
  annotation: string | undefined,
  location = LOCATION,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-location': location,
        ...(annotation !== undefined && {
          'almanac.io/slo-definitions': annotation,
        }),
      },
    },
  };
}

/** Hosts that hold some files, by their URLs; everything that is asked for is noted. */
function hostsOf(files: Map<string, string>) {
  const asked: string[] = [];
  const urlReader = mockServices.urlReader.mock({
    readUrl: async url => {
      asked.push(url);
      const text = files.get(url);
      if (text === undefined) throw new Error('404 Not Found');
      return { buffer: async () => Buffer.from(text) };
    },
    readTree: async (url, { filter = () => true } = {}) => {
      asked.push(url);
      const found = [...files]
        .filter(([name]) => name.startsWith(`${url}/`))
        .map(([name, text]) => ({ path: name.slice(url.length + 1), text }))
        .filter(({ path }) => filter(path));
      return {
        files: async () =>
          found.map(({ path, text }) => ({
            path,
            content: async () => Buffer.from(text),
          })),
        archive: async () => {
          throw new Error('not asked for');
        },
        dir: async () => '',
        etag: '',
      };
    },
  });
  return { asked, urlReader: urlReader as UrlReaderService };
}

/** A portal on a fresh database whose catalog has some entities. */
async function open(
  entities: Entity[],
  { files = new Map<string, string>(), locations = [] as string[] } = {},
) {
  const { knex } = await definitionsOnDatabase(databases, 'SQLITE_3');
  const time = { now: new Date('2026-11-25T12:00:00Z') };
  const state = { entities, isDown: false };
  const { asked, urlReader } = hostsOf(files);
  const catalog = catalogServiceMock.mock({
    queryEntities: async (request, options) => {
      if (state.isDown) throw new Error('connection refused');
      return catalogServiceMock({ entities: state.entities }).queryEntities(
        request,
        options,
      );
    },
  });
  const definitions = createSloDefinitions({
    database: knex,
    clock: { now: () => time.now },
    logger: mockServices.logger.mock(),
    sources: SOURCES,
    services: SERVICES,
    settings: { files: [], annotation: true },
    catalogAccess: {
      catalog,
      auth: mockServices.auth(),
      urlReader,
      config: mockServices.rootConfig({
        data: {
          catalog: {
            locations: locations.map(target => ({ type: 'file', target })),
          },
        },
      }),
    },
  });
  return {
    ...definitions,
    state,
    asked,
    files,
    wait: (minutes: number) => {
      time.now = new Date(time.now.getTime() + minutes * 60_000);
    },
    list: async () =>
      (await definitions.known.list()).map(({ name, source }) => [
        name,
        source.ref,
      ]),
  };
}

describe('annotations of the catalog', () => {
  it('name a file beside the entity, or a directory with all below it', async () => {
    const files = new Map([
      [`${REPOSITORY}/slos.yaml`, sloText('one')],
      [`${REPOSITORY}/ops/slos/two.yaml`, sloText('two')],
      [`${REPOSITORY}/ops/slos/deep/three.yml`, sloText('three')],
      [`${REPOSITORY}/ops/slos/readme.md`, 'nothing'],
    ]);
    const portal = await open(
      [
        entityOf('checkout', './slos.yaml'),
        entityOf('search', 'ops/slos/'),
        entityOf('other', undefined),
      ],
      { files },
    );
    await portal.sync();
    expect(portal.faults()).toEqual([]);
    expect(await portal.list()).toEqual([
      ['one', 'component:default/checkout'],
      ['three', 'component:default/search'],
      ['two', 'component:default/search'],
    ]);
    const { source } = await portal.service.get('one');
    expect(source).toEqual({
      kind: 'catalog',
      ref: 'component:default/checkout',
    });
  });

  it.each([
    'https://evil.example.org/slos.yaml',
    '//evil.example.org/slos.yaml',
    '../other-repository/slos.yaml',
    'ops/../../slos.yaml',
    '/etc/slos.yaml',
    'slos.yaml?ref=secret',
    'slos%2f..%2fslos.yaml',
    'ops\\..\\slos.yaml',
    'file:/etc/slos.yaml',
  ])('lead nowhere else: %s', async annotation => {
    const portal = await open([entityOf('checkout', annotation)]);
    await portal.sync();
    expect(portal.asked).toEqual([]);
    expect(portal.faults()).toMatchObject([
      {
        kind: 'catalog',
        file: 'component:default/checkout',
        detail: expect.stringContaining('the annotation'),
      },
    ]);
  });

  it('are read from the disk only where the operator has the catalog read it', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'slo-entity-'));
    await writeFile(join(directory, 'slos.yaml'), sloText('one'));
    const entity = entityOf(
      'checkout',
      'slos.yaml',
      `file:${join(directory, 'catalog-info.yaml')}`,
    );
    const refused = await open([entity]);
    await refused.sync();
    expect(refused.faults()).toMatchObject([
      { detail: expect.stringContaining('catalog.locations') },
    ]);
    const portal = await open([entity], {
      locations: [join(directory, '*.yaml')],
    });
    await portal.sync();
    await rm(directory, { recursive: true });
    expect(portal.faults()).toEqual([]);
    expect(await portal.list()).toEqual([
      ['one', 'component:default/checkout'],
    ]);
  });

  it('leave what was read before where a host or the catalog does not answer', async () => {
    const url = `${REPOSITORY}/slos.yaml`;
    const files = new Map([[url, sloText('one')]]);
    const portal = await open([entityOf('checkout', 'slos.yaml')], { files });
    await portal.sync();
    files.delete(url);
    portal.wait(15);
    await portal.sync();
    expect(portal.faults()).toMatchObject([
      {
        file: 'component:default/checkout',
        detail: 'names SLO files that cannot be read: 404 Not Found',
      },
    ]);
    portal.state.isDown = true;
    await portal.sync();
    expect(portal.faults()).toMatchObject([
      { file: 'the catalog', detail: 'does not answer: connection refused' },
    ]);
    expect(await portal.list()).toHaveLength(1);
  });

  it('are not asked of their hosts each minute', async () => {
    const url = `${REPOSITORY}/slos.yaml`;
    const files = new Map([[url, sloText('one')]]);
    const portal = await open([entityOf('checkout', 'slos.yaml')], { files });
    await portal.sync();
    portal.wait(1);
    await portal.sync();
    expect(portal.asked).toEqual([url]);
    portal.wait(10);
    await portal.sync();
    expect(portal.asked).toEqual([url, url]);
  });

  it('retire what the files say no more at once, and what a missing entity named after a while', async () => {
    const url = `${REPOSITORY}/slos.yaml`;
    const both = `${sloText('one')}---\n${sloText('two')}`;
    const files = new Map([[url, both]]);
    const portal = await open([entityOf('checkout', 'slos.yaml')], { files });
    await portal.sync();
    files.set(url, sloText('one'));
    portal.wait(11);
    await portal.sync();
    expect(await portal.list()).toEqual([
      ['one', 'component:default/checkout'],
    ]);
    portal.state.entities = [];
    portal.wait(1);
    await portal.sync();
    expect(await portal.list()).toHaveLength(1);
    portal.wait(10);
    await portal.sync();
    expect(await portal.list()).toEqual([]);
  });

  it('leave a name to the first entity that has it', async () => {
    const files = new Map([[`${REPOSITORY}/slos.yaml`, sloText('one')]]);
    const portal = await open(
      [entityOf('b', 'slos.yaml'), entityOf('a', 'slos.yaml')],
      { files },
    );
    await portal.sync();
    await portal.sync();
    expect(await portal.list()).toEqual([['one', 'component:default/a']]);
    expect(portal.faults()).toMatchObject([
      {
        rule: 'definition/name-taken',
        file: expect.stringMatching(/^component:default\/b /),
        detail: 'is taken: the entity component:default/a defines one already',
      },
    ]);
  });
});
