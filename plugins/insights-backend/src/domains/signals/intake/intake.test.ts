import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { topicSample } from '../__testUtils__/samples';
import { NOW, databaseIds } from '../__testUtils__/signalsOnDatabase';
import { createSignalsDomain } from '../createSignalsDomain';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  AT as at,
  NEW,
  deploys,
  lineOf as line,
  startIntake,
} from './__testUtils__/startIntake';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const ANY = { 'If-Match': '*' };
const startApi = (id: (typeof databaseIds)[number]) =>
  startIntake(databases, id);

describe.each(databases.eachSupportedId())('signals sent in on %s', id => {
  it('are snapped to their periods and read back, with gaps as gaps', async () => {
    const { send, series } = await startApi(id);
    const { status, body } = await send([
      line('2026-01-07', 3),
      line('2026-01-19', 5),
      '',
      line('2026-01-20', 7, { dimensions: { team: 'payments' } }),
    ]);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ received: 3, written: 3, unchanged: 0, superseded: 0 },
      ...{ expired: 0, rejected: 0, rejectedLines: [] },
      revision: expect.any(Number),
    });
    expect(await series()).toMatchObject({
      start: '2026-01-05',
      total: [3, null, 5],
      members: [{ member: 'payments', values: [null, null, 7] }],
    });
  });

  it('keep the good lines, and say of each bad one its number and how to mend it', async () => {
    const { send, series } = await startApi(id);
    const { body } = await send([
      line('2026-01-05', 1),
      'not json',
      line('2026-02-30', 1),
      line('2026-01-05', -1),
      line('2026-01-05', 'many'),
      line('2027-01-05', 1),
      line('2026-01-05', 1, { topic: 'shop:nobody' }),
      line('2026-01-05', 1, { dimensions: { region: 'eu' } }),
      line('2026-01-05', 1, { dimensions: { team: 'a', region: 'b' } }),
      line('2026-01-05', 1, { dimensions: { team: '\0' } }),
      line('2026-01-05', 1, { note: 'x' }),
      '[1]',
      'x'.repeat(20_000),
      line('2026-01-12', 2),
    ]);
    expect(body).toMatchObject({ received: 14, written: 2, rejected: 12 });
    expect(
      body.rejectedLines.map((one: { line: number; pointer: string }) => [
        one.line,
        one.pointer,
      ]),
    ).toEqual([
      [2, ''],
      [3, '/at'],
      [4, '/value'],
      [5, '/value'],
      [6, '/at'],
      [7, '/topic'],
      [8, '/dimensions'],
      [9, '/dimensions'],
      [10, '/dimensions/team'],
      [11, ''],
      [12, ''],
      [13, ''],
    ]);
    for (const { howToMend } of body.rejectedLines) {
      expect(howToMend).toMatch(/\w/);
    }
    expect((await series()).total).toEqual([1, 2]);
  });

  it('change nothing when they come again, and give no new revision', async () => {
    const { send, service } = await startApi(id);
    const lines = [line('2026-01-05', 1), line('2026-01-12', null)];
    const first = await send(lines);
    const again = await send(lines);
    expect(again.body).toMatchObject({ written: 0, unchanged: 2 });
    expect(again.body.revision).toBe(first.body.revision);
    expect(await service.listChangedSubjects(first.body.revision, 5)).toEqual(
      [],
    );
  });

  it('give a new revision to what late data touches alone', async () => {
    const { api, send, service } = await startApi(id);
    await api.put('/topics/shop:cart', { title: 'Cart' }, NEW);
    const { body } = await send([
      line('2026-01-05', 1),
      line('2026-01-05', 1, { topic: 'shop:cart' }),
    ]);
    await send([
      line('2020-01-06', 4),
      line('2026-01-05', 1, { topic: 'shop:cart' }),
    ]);
    const changed = await service.listChangedSubjects(body.revision, 5);
    expect(changed.map(({ topicId }) => topicId)).toEqual(['shop:checkout']);
  });

  it('let the last write win, and a gap take a value back', async () => {
    const { send, series, service } = await startApi(id);
    const { body } = await send([line('2026-01-05', 1), line('2026-01-06', 2)]);
    expect(body).toMatchObject({ written: 1, superseded: 1 });
    await send([line('2026-01-12', 3), line('2026-01-19', 4)]);
    await send([line('2026-01-12', null)]);
    expect((await series()).total).toEqual([2, null, 4]);
    expect((await service.totals(['shop'])).get('shop')?.observations).toBe(2);
  });

  it('are gone when gaps have taken back every value, and can come again', async () => {
    const { api, send, series, service } = await startApi(id);
    await send([line('2026-01-05', 1), line('2000-01-03', 1)]);
    await send([line('2026-01-05', null), line('2000-01-03', null)]);
    const gone = await api.get('/topics/shop:checkout/series/shop:deploys');
    expect(gone.body.type).toMatch(/no-series$/);
    expect((await service.totals(['shop'])).get('shop')).toMatchObject({
      ...{ series: 0, observations: 0 },
    });
    await send([line('2026-01-05', 9)]);
    expect((await series()).total).toEqual([9]);
  });

  it('read of a topic with many members those alone that come in', async () => {
    const { knex, send } = await startApi(id);
    const teams = Array.from({ length: 20 }, (_, n) => `team-${n}`);
    const of = (team: string, value: number) =>
      line('2026-01-05', value, { dimensions: { team } });
    await send(teams.map(team => of(team, 1)));
    const read: unknown[] = [];
    knex.on('query-response', (rows: unknown, { sql }: { sql: string }) => {
      if (!/^select.*payload/.test(sql)) return;
      const found = rows as { rows?: unknown[] } & unknown[];
      read.push(...(found.rows ?? found));
    });
    const { body } = await send([of('team-7', 2)]);
    expect(body).toMatchObject({ written: 1 });
    expect(read).toHaveLength(1);
  });

  it('are kept as long as the retention says, and what is older is told as expired', async () => {
    const { knex, send, series } = await startApi(id);
    const { routes } = createSignalsDomain({
      database: knex,
      clock: { now: () => NOW },
      radarsOfTopic: async () => [],
      retention: { week: 10 },
    });
    const later = createTestApi(routes);
    await send([line('2015-01-05', 1), line('2026-01-05', 2)]);
    expect((await series()).start).toBe('2015-01-05');
    const items = [
      { topic: 'shop:checkout', at: '2026-01-12', value: 3 },
      { topic: 'shop:checkout', at: '2015-01-12', value: 4 },
    ];
    const { body } = await later.post(`${at}/observations`, { items });
    expect(body).toMatchObject({ received: 2, written: 1, expired: 1 });
    expect(await series()).toMatchObject({
      ...{ start: '2026-01-05', total: [2, 3] },
    });
  });

  it('may come as JSON', async () => {
    const { api, series } = await startApi(id);
    const items = [
      { topic: 'shop:checkout', at: '2026-01-05', value: 1 },
      { topic: 'shop:none', at: '2026-01-05', value: 1 },
    ];
    const { body } = await api.post(`${at}/observations`, { items });
    expect(body).toMatchObject({ written: 1, rejected: 1 });
    expect(body.rejectedLines[0]).toMatchObject({ line: 2, pointer: '/topic' });
    expect((await series()).total).toEqual([1]);
  });

  it('never overwrite what a collector brings', async () => {
    const { api, send } = await startApi(id);
    for (const answer of [
      await api.put('/signals/demo:share', deploys, ANY),
      await api.put('/topics/demo:has', { title: 'x' }, ANY),
      await api.put('/signals/demo:new', deploys, NEW),
      await send([line('2026-01-05', 1)], '/signals/demo:share'),
      await api.post('/markers', { source: 'demo', items: [] }),
    ]) {
      expect(answer.status).toBe(409);
      expect(answer.body.type).toMatch(/conflict$/);
      expect(answer.body.detail).toContain('The collector "demo"');
    }
  });

  it('may be of topics that a collector brings', async () => {
    const { send } = await startApi(id);
    const { body } = await send([line('2026-01-05', 1, { topic: 'demo:has' })]);
    expect(body.written).toBe(1);
  });

  it('belong to a collector from its first batch on', async () => {
    const { api, service } = await startApi(id);
    await service.ingest('shop', { topics: [topicSample({ id: 'shop:a' })] });
    const { status } = await api.put(at, deploys, ANY);
    expect(status).toBe(409);
  });

  it('refuse an unknown signal', async () => {
    const { send } = await startApi(id);
    const { status, body } = await send([], '/signals/shop:none');
    expect([status, body.type]).toEqual([
      404,
      expect.stringMatching(/unknown-signal$/),
    ]);
  });
});

describe.each(databases.eachSupportedId())('definitions sent in on %s', id => {
  it.each([
    [at, deploys, { ...deploys, title: 'New' }],
    ['/topics/shop:checkout', { title: 'C' }, { title: 'New', tags: ['t'] }],
  ])('of %s are replaced as they were read', async (path, same, other) => {
    const { api } = await startApi(id);
    expect((await api.put(path, other)).status).toBe(428);
    expect((await api.put(path, other, NEW)).status).toBe(412);
    const { headers } = await api.get(path);
    const tag = { 'If-Match': headers.etag };
    const done = await api.put(path, other, tag);
    expect([done.status, done.body.title]).toEqual([200, 'New']);
    expect((await api.get(path)).headers.etag).toBe(done.headers.etag);
    expect((await api.put(path, same, tag)).status).toBe(412);
    expect((await api.put(path, same, ANY)).status).toBe(200);
    expect((await api.put(`${path}-2`, same, ANY)).status).toBe(412);
  });

  it('keep unit, step and kind', async () => {
    const { api } = await startApi(id);
    const { status, body } = await api.put(
      at,
      { ...deploys, step: 'day' },
      ANY,
    );
    expect([status, body.detail]).toEqual([
      409,
      expect.stringContaining('step'),
    ]);
  });

  it('with an address that is none are refused', async () => {
    const { api } = await startApi(id);
    const links = [{ title: 'x', url: 'ftp://example.com/x' }];
    const { status, body } = await api.put(
      '/topics/shop:checkout',
      { title: 'x', links },
      ANY,
    );
    expect([status, body.howToMend]).toEqual([
      400,
      expect.stringContaining('https://'),
    ]);
  });
});

describe.each(databases.eachSupportedId())('markers sent in on %s', id => {
  it('are kept once, in UTC, and the bad ones told', async () => {
    const { api } = await startApi(id);
    const release = {
      ...{ id: 'r1', kind: 'release', title: 'R', topicId: 'shop:checkout' },
      ...{
        at: '2026-01-05T10:00:00+01:00',
        endsAt: '2026-01-05T11:30:00.000+01:00',
      },
    };
    const bad = { ...release, id: 'r2', topicId: 'shop:none' };
    const push = { source: 'shop', items: [release, bad] };
    const first = await api.post('/markers', push);
    expect(first.body).toMatchObject({
      ...{ received: 2, written: 1, unchanged: 0, rejected: 1 },
      rejectedItems: [{ line: 2 }],
    });
    const again = await api.post('/markers', push);
    expect(again.body).toMatchObject({ written: 0, unchanged: 1 });
    const { body } = await api.get('/topics/shop:checkout/markers');
    expect(body.items).toMatchObject([
      { id: 'r1', at: '2026-01-05T09:00:00.000Z', source: 'shop' },
    ]);
  });
});
