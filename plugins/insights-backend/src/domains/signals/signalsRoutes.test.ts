import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { writeCursor } from '../../platform/cursor';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import {
  seriesSample,
  signalSample,
  topicSample,
} from './__testUtils__/samples';
import {
  databaseIds,
  signalsOnDatabase,
} from './__testUtils__/signalsOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const names = ['b', 'a', 'c', 'd', 'e'];
const marker = (day: number, of: object) => ({
  ...{ id: `m${day}`, at: `2020-02-0${day}T00:00:00Z`, title: `M${day}` },
  ...{ kind: 'release' as const, ...of },
});

async function startApi(id: (typeof databaseIds)[number]) {
  const { service, routes } = await signalsOnDatabase(databases, id);
  await service.ingest('demo', {
    signals: [signalSample(), signalSample({ id: 'demo:other' })],
    topics: names.map((name, n) =>
      topicSample({
        ...{ id: `demo:${name}`, title: n < 2 ? 'Same' : `Topic ${name}` },
        tags: n % 2 === 0 ? ['area:css'] : ['area:css', 'odd'],
      }),
    ),
    series: [seriesSample([0.1, NaN, 0.3], { topicId: 'demo:a' })],
    markers: [
      marker(3, { topicId: 'demo:a' }),
      marker(1, { member: 'safari' }),
      marker(2, { member: 'chrome' }),
    ],
  });
  return createTestApi(routes);
}

describe.each(databases.eachSupportedId())('routes of signals on %s', id => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi(id);
  });
  const idsOf = (items: { id: string }[]) => items.map(one => one.id);

  it.each([
    ['/signals', ['demo:other', 'demo:share']],
    ['/topics', ['demo:a', 'demo:b', 'demo:c', 'demo:d', 'demo:e']],
    ['/topics?tag=odd', ['demo:a', 'demo:d']],
    ['/topics?q=SAME', ['demo:a', 'demo:b']],
    ['/topics?q=%25', []],
    ['/topics/demo:a/markers', ['m1', 'm3']],
    ['/topics/demo:a/markers?own=true', ['m3']],
  ])('page through %s, each once and in order', async (list, expected) => {
    const found: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const more = cursor && `&cursor=${cursor}`;
      const joint = list.includes('?') ? '&' : '?';
      const { body } = await api.get(`${list}${joint}limit=1${more}`);
      found.push(...idsOf(body.items));
      cursor = body.nextCursor;
    }
    expect(found).toEqual(expected);
  });

  it('give a topic with its signals and radars, and its series with gaps', async () => {
    const topic = await api.get('/topics/demo:a');
    expect(topic.body).toMatchObject({
      signals: [{ id: 'demo:share' }],
      radars: ['web-platform'],
    });
    const path = '/topics/demo:a/series/demo:share';
    const { body, headers } = await api.get(path);
    expect(body).toMatchObject({
      start: '2020-01-01',
      total: [0.1, null, 0.3],
    });
    const again = await api.get(path, { 'If-None-Match': headers.etag });
    expect(again.status).toBe(304);
    const part = await api.get(`${path}?from=2020-03-01&to=2099-01-01`);
    expect(part.body).toMatchObject({ start: '2020-03-01', total: [0.3] });
    const none = await api.get(`${path}?from=2098-01-01`);
    expect(none.body.total).toEqual([]);
  });

  it.each([
    ['/signals/demo:nothing', 404, 'unknown-signal'],
    ['/topics/demo:nothing', 404, 'unknown-topic'],
    ['/topics/demo:nothing/markers', 404, 'unknown-topic'],
    ['/topics/demo:a/series/demo:nothing', 404, 'unknown-signal'],
    ['/topics/demo:nothing/series/demo:share', 404, 'unknown-topic'],
    ['/topics/demo:b/series/demo:share', 404, 'no-series'],
    [`/topics/demo:${'x'.repeat(140)}`, 404, 'unknown-topic'],
    ['/topics/%E6%95%B0%E6%8D%AE:%E6%95%B0', 400, 'invalid-request'],
    [
      '/topics/demo:a/series/demo:share?from=2020-02-30',
      400,
      'invalid-request',
    ],
    [
      '/topics/demo:a/series/demo:share?from=2021-01-01&to=2020-01-01',
      400,
      'invalid-request',
    ],
    ['/topics/demo:a/series/demo:share?from=yesterday', 400, 'invalid-request'],
    ['/topics/demo:a/markers?own=maybe', 400, 'invalid-request'],
    ['/topics?limit=501', 400, 'invalid-request'],
  ])('refuse %s as %d %s, and say how to mend', async (path, status, type) => {
    const { body, status: given } = await api.get(path);
    expect(given).toBe(status);
    expect(body.type).toBe(`/api/insights/v1/problems/${type}`);
    expect(body.howToMend).toMatch(/\w/);
  });

  it.each([
    ['of another list', '/topics', writeCursor('signals', 'demo:a')],
    [
      'of another filter',
      '/topics?q=a',
      writeCursor('["topics",null,null]', 'a'),
    ],
    [
      'that is forged with another shape',
      '/signals',
      writeCursor('signals', 7),
    ],
    ['that is forged with a NUL', '/signals', writeCursor('signals', 'a\0')],
    [
      'that is forged with a NUL inside',
      '/topics',
      writeCursor('["topics",null,null]', { sortTitle: '\0', id: 'a' }),
    ],
    ['that is none', '/topics', 'x.y'],
  ])('refuse a cursor %s', async (_, list, cursor) => {
    const joint = list.includes('?') ? '&' : '?';
    const { body, status } = await api.get(`${list}${joint}cursor=${cursor}`);
    expect(status).toBe(400);
    expect(body.type).toMatch(/invalid-cursor$/);
  });

  it('end a series with its last value, whatever is told of other topics', async () => {
    const { service, routes } = await signalsOnDatabase(databases, id);
    await service.ingest('demo', {
      signals: [signalSample()],
      topics: ['demo:a', 'demo:b'].map(one => topicSample({ id: one })),
      series: [
        seriesSample([0.1, NaN, 0.3], { topicId: 'demo:a' }),
        seriesSample([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], { topicId: 'demo:b' }),
      ],
    });
    const { body } = await createTestApi(routes).get(
      '/topics/demo:a/series/demo:share',
    );
    expect(body.total).toEqual([0.1, null, 0.3]);
  });
});
