import { createTestApi } from '../platform/__testUtils__/createTestApi';
import { writeCursor } from '../platform/cursor';
import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import { batch, fakeCollector } from './__testUtils__/fakeCollector';
import { startCollection } from './__testUtils__/startCollection';
import { createCollectionRoutes } from './collectionRoutes';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

async function startApi() {
  const collection = await startCollection(
    await databases.init('SQLITE_3'),
    fakeCollector(async function* partial() {
      yield batch(1, {
        problems: ['one', 'two', 'three'].map(item => ({
          ...{ item, reason: 'not read', howToMend: 'mend it' },
        })),
      });
    }),
  );
  const api = createTestApi(createCollectionRoutes(collection.service));
  return { api, ...collection };
}

describe('routes of collection', () => {
  it('tell how collectors stand', async () => {
    const { api, run } = await startApi();
    const before = await api.get('/collectors');
    expect(before.body.items).toMatchObject([
      { id: 'fake', freshness: 'never', lastRun: null, running: false },
    ]);
    await run();
    const after = await api.get('/collectors/fake');
    expect(after.body).toMatchObject({
      freshness: 'fresh',
      deadLetterCount: 3,
      nextRunAt: '2026-01-01T01:00:00.000Z',
      lastRun: { state: 'partial', progress: { done: 1, total: 3 } },
    });
  });

  it('page through dead letters', async () => {
    const { api, run } = await startApi();
    await run();
    const path = '/collectors/fake/dead-letters?limit=2';
    const first = await api.get(path);
    const second = await api.get(`${path}&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...second.body.items]).toMatchObject([
      { item: 'three' },
      { item: 'two' },
      { item: 'one' },
    ]);
    expect(second.body.nextCursor).toBeNull();
  });

  it('refuse a cursor of another list', async () => {
    const { api, run, clock } = await startApi();
    await run();
    clock.pass(3600);
    await run();
    const runs = await api.get('/collectors/fake/runs?limit=1');
    const answer = await api.get(
      `/collectors/fake/dead-letters?cursor=${runs.body.nextCursor}`,
    );
    expect(answer.status).toBe(400);
    expect(answer.body.type).toMatch(/invalid-cursor$/);
  });

  it('refuse a cursor that is forged', async () => {
    const { api } = await startApi();
    const cursor = writeCursor('dead letters of fake', { at: 'x', id: 1.5 });
    const answer = await api.get(
      `/collectors/fake/dead-letters?cursor=${cursor}`,
    );
    expect(answer.status).toBe(400);
    expect(answer.body.type).toMatch(/invalid-cursor$/);
  });

  it('ask for a run', async () => {
    const { api, run, clock } = await startApi();
    await run();
    clock.pass(1);
    const answer = await api.post('/collectors/fake/runs');
    expect(answer.status).toBe(202);
    await run();
    const runs = await api.get('/collectors/fake/runs');
    expect(runs.body.items[0]).toMatchObject({ trigger: 'manual' });
  });

  it('tell that a batch could not be kept, and the log why', async () => {
    const database = await databases.init('SQLITE_3');
    const collector = fakeCollector(async function* one() {
      yield batch(1);
    });
    const { service, run, logger } = await startCollection(
      database,
      collector,
      { ingest: () => database('nowhere').insert({ password: 'hunter2' }) },
    );
    await run();
    const api = createTestApi(createCollectionRoutes(service));
    for (const path of ['/collectors', '/collectors/fake/runs']) {
      const { text } = await api.get(path);
      expect(text).toContain('"error":"The batch could not be kept."');
      expect(text).not.toMatch(/hunter2|insert|nowhere/);
    }
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('Collector fake failed'),
      expect.objectContaining({ stack: expect.stringContaining('nowhere') }),
    );
  });

  it.each(['', '/runs', '/dead-letters'])(
    'know no collector that is not installed: %s',
    async path => {
      const { api } = await startApi();
      const answer = await api.get(`/collectors/none${path}`);
      expect(answer.status).toBe(404);
      expect(answer.body.type).toMatch(/unknown-collector$/);
    },
  );
});
