import { resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { apiEntity } from '../__testUtils__/apiEntity';
import { openApiText } from '../__testUtils__/openApiText';
import { createClone } from '../__testUtils__/createClone';
import { startContracts } from '../__testUtils__/startContracts';
import { gitSettings } from '../../../platform/gitSettings';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const MIGRATIONS = resolve(__dirname, '../../../../migrations');
const ORDERS = '/contracts/api%3Adefault%2Forders';
const { clone, commit, restart, remove } = createClone();

const ONE = openApiText('1.0.0', ['/orders', '/orders/{id}/lines']);
const TWO = openApiText('2.0.0', ['/orders']);
const THREE = openApiText('3.0.0', ['/orders', '/orders/{id}']);

const ENTITY = `
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: orders }
spec:
  type: openapi
  definition: { $text: ./api/openapi.json }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: inline }
spec: { type: openapi, definition: '${ONE}' }
`;

/** An entity that the catalog has from a file of the clone. */
function fromClone(
  text: string,
  { name = 'orders', ...annotations }: Record<string, string> = {},
): Entity {
  const entity = apiEntity(name, text);
  entity.metadata.annotations = {
    'backstage.io/managed-by-location': `file:${clone}/catalog-info.yaml`,
    ...annotations,
  };
  return entity;
}

const allowing = (...localDirectories: string[]) => ({
  settings: { git: gitSettings.parse({ localDirectories }) },
});

interface Shown {
  readonly source: string;
  readonly declaredVersion: string | null;
  readonly seenFrom: string;
  readonly revision: string | null;
}

afterAll(remove);

describe.each(databases.eachSupportedId())('the past of APIs on %s', id => {
  const start = async (options?: Parameters<typeof startContracts>[1]) =>
    startContracts(await databases.init(id), options);

  beforeEach(restart);

  it('is filled in from the clone that the catalog has an API from, once, and nobody is told of it', async () => {
    const first = commit('2025-03-01T10:00:00Z', {
      'catalog-info.yaml': ENTITY,
      'old.json': ONE,
    });
    commit('2025-04-01T10:00:00Z', {
      'old.json': null,
      'api/openapi.json': ONE,
    });
    const second = commit('2025-06-20T10:00:00Z', { 'api/openapi.json': TWO });
    commit('2025-06-21T10:00:00Z', { 'api/openapi.json': Buffer.from([0, 1]) });
    commit('2025-07-01T10:00:00Z', { 'api/openapi.json': null });
    const third = commit('2025-06-15T10:00:00Z', {
      'api/openapi.json': THREE,
    });
    const { api, catalogHas, contracts, knex } = await start(allowing(clone));
    const orders = fromClone(THREE);
    const inline = fromClone(ONE, { name: 'inline' });
    await catalogHas('2026-01-01T00:00:00.000Z', orders, inline);
    const shown = async (at = ORDERS) =>
      (await api.get(`${at}/snapshots`)).body.items.map((item: Shown) => [
        ...[item.source, item.declaredVersion, item.seenFrom, item.revision],
      ]);
    const history = [
      ['catalog', '3.0.0', '2025-06-15T10:00:00.000Z', third],
      // Its commit is dated after the one that followed.
      ['git', '2.0.0', '2025-06-15T09:59:59.999Z', second],
      ['git', '1.0.0', '2025-03-01T10:00:00.000Z', first],
    ];
    expect(await shown()).toEqual(history);
    expect(await shown('/contracts/api%3Adefault%2Finline')).toEqual([
      ['catalog', '1.0.0', '2025-03-01T10:00:00.000Z', first],
    ]);
    const { body } = await api.get(`${ORDERS}/backfill`);
    expect(body).toMatchObject({
      ...{ state: 'done', source: 'git', kept: 2, head: third },
      place: expect.stringContaining('api/openapi.json'),
      readAt: '2026-01-01T00:00:00.000Z',
      findings: [
        { id: 'was-removed' },
        { id: 'not-text' },
        { id: 'dates-out-of-order' },
      ],
    });
    expect((await api.get(ORDERS)).body).toMatchObject({
      ...{ snapshotCount: 3, changedAt: '2025-06-15T10:00:00.000Z' },
      ...{ breakingAt: '2025-06-15T09:59:59.999Z' },
      latest: { changes: { breaking: 0 } },
    });
    const told = await knex('contract_snapshots').whereNotNull('tell_at');
    expect(told).toEqual([]);

    // A day later: what the catalog has by then is told the commit of, and nothing is filled in twice.
    const four = openApiText('4.0.0', ['/orders']);
    const fourth = commit('2026-01-02T10:00:00Z', { 'api/openapi.json': four });
    await catalogHas('2026-01-02T11:00:00.000Z', fromClone(four), inline);
    expect(await shown()).toEqual([
      ['catalog', '4.0.0', '2026-01-02T11:00:00.000Z', fourth],
      ...history,
    ]);
    expect((await api.get(`${ORDERS}/backfill`)).body).toMatchObject({
      ...{ head: fourth, findings: body.findings },
    });
    // Asked for, it is read as a whole, and gives the same.
    const asked = await api.post(`${ORDERS}/backfill`, {});
    expect(asked).toMatchObject({ status: 202, body: { state: 'waiting' } });
    await contracts.sync();
    expect(await shown()).toHaveLength(4);
    expect((await api.get(`${ORDERS}/backfill`)).body).toMatchObject({
      ...{ state: 'done', kept: 2, head: fourth },
    });
    await contracts.stop();
  });

  it('keeps several of one instant and version in the order that they came in, those that builds publish too', async () => {
    const releases = ['/c', '/b', '/a'].map((path, number) => ({
      definition: openApiText('1.0.0', [path]),
      ...{ seenFrom: '2025-03-01T00:00:00Z', revision: `r${3 - number}` },
    }));
    const { api, catalogHas, contracts } = await start({
      contractHistories: [
        {
          ...{ entityRef: 'api:default/orders', place: 'its releases' },
          async *read() {
            yield* releases;
          },
        },
      ],
    });
    const now = openApiText('1.0.0', ['/d']);
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', now));
    for (const [revision, path] of [
      ['r6', '/f'],
      ['r5', '/e'],
    ]) {
      const definition = openApiText('1.0.0', [path]);
      await api.post(`${ORDERS}/snapshots`, { definition, revision });
    }
    const { body } = await api.get(`${ORDERS}/snapshots`);
    expect(
      body.items.map(({ revision, seenFrom }: Shown) => [revision, seenFrom]),
    ).toEqual([
      ['r5', '2026-01-01T00:00:00.000Z'],
      ['r6', '2026-01-01T00:00:00.000Z'],
      [null, '2026-01-01T00:00:00.000Z'],
      ['r3', '2025-03-01T00:00:00.000Z'],
      ['r2', '2025-02-28T23:59:59.999Z'],
      ['r1', '2025-02-28T23:59:59.998Z'],
    ]);
    // Of a release the day alone is known; what the catalog has came at an instant.
    const precisionOf = (at: number) => body.items[at].seenFromPrecision;
    expect([precisionOf(2), precisionOf(3)]).toEqual(['instant', 'day']);
    await contracts.stop();
  });

  it('comes from modules, too, as far as there is room, and goes with an API that has been gone for long', async () => {
    let readings = 0;
    const { api, catalogHas, contracts, knex } = await start({
      settings: { keepSnapshots: 2, keepGoneDays: 30 },
      contractHistories: [
        {
          ...{ entityRef: 'api:default/orders', place: 'releases' },
          async *read() {
            readings += 1;
            // Somebody asks for it while it is read.
            if (readings === 1) await api.post(`${ORDERS}/backfill`, {});
            yield { seenFrom: '2025-03-01', definition: THREE, revision: '3' };
            yield { seenFrom: '2025-02-01', definition: TWO, revision: '2' };
            yield { seenFrom: '2025-01-01', definition: ONE, revision: '1' };
          },
        },
      ],
    });
    const standing = async () => (await api.get('/contracts')).body.catalog;
    expect(await standing()).toEqual({ readAt: null, isSettling: true });
    const early = '2025-12-31T23:58:00.000Z';
    await catalogHas(early);
    expect(await standing()).toEqual({ readAt: early, isSettling: true });

    const orders = apiEntity('orders', THREE);
    orders.metadata.annotations = { 'almanac.io/example': 'Made up.' };
    const shared = apiEntity('shared', TWO);
    await catalogHas('2026-01-01T00:00:00.000Z', orders, shared);
    expect((await standing()).isSettling).toBe(false);
    expect(readings).toBe(2);
    const { body } = await api.get(`${ORDERS}/snapshots`);
    expect(body.items).toMatchObject([
      { source: 'catalog', seenFrom: '2025-03-01T00:00:00.000Z' },
      { source: 'published', revision: '2', publishedBy: null },
    ]);
    expect((await api.get(`${ORDERS}/backfill`)).body).toMatchObject({
      ...{ state: 'done', source: 'module', place: 'releases', kept: 1 },
      findings: [{ id: 'no-room' }],
    });
    expect((await api.get(ORDERS)).body.exampleNote).toBe('Made up.');

    const rows = async (table: string) => (await knex(table)).length;
    await catalogHas('2026-01-03T00:00:00.000Z', shared);
    await catalogHas('2026-02-02T00:00:00.000Z', shared);
    expect((await api.get(ORDERS)).body.goneSince).toBe(
      '2026-01-03T00:00:00.000Z',
    );
    expect(await rows('contract_texts')).toBe(2);
    await catalogHas('2026-02-02T00:00:01.000Z', shared);
    expect((await api.get(ORDERS)).status).toBe(404);
    // The other API has one of the two.
    expect(await rows('contract_texts')).toBe(1);
    expect(await rows('contract_snapshots')).toBe(1);
    expect(await rows('contract_changes')).toBe(0);
    await contracts.stop();

    // To take the latest migrations back takes no snapshot with them.
    for (const name of [
      '20261126000026_contract_waivers.js',
      '20261126000025_contract_quality.js',
      '20261126000024_contract_histories.js',
    ]) {
      await knex.migrate.down({ directory: MIGRATIONS, name });
    }
    expect(await rows('contract_snapshots')).toBe(1);
    await knex.migrate.latest({ directory: MIGRATIONS });
  });
});
