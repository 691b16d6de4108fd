import { writeCursor } from '../../platform/cursor';
import { demoBatch, runs } from '../trends/__testUtils__/demoSignal';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DEMO_RADAR } from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
const SECOND_RADAR = DEMO_RADAR.replace('id: demo', 'id: second');
const files = [
  { file: 'demo.yaml', yaml: DEMO_RADAR },
  { file: 'second.yaml', yaml: SECOND_RADAR },
];

async function startApi() {
  const on = await radarsOnDatabase(databases, 'SQLITE_3');
  const { api, refresh } = await on.replica(files);
  const empty = await api.get('/radars/demo');
  const topics = [0.45, 0.25, 0.05, 0.05, 0.25].map(value => ({
    a: runs([0.05, 50], [value, 10]),
    b: runs([0.05, 50], [value, 10]),
  }));
  await on.signals.ingest('demo', demoBatch(topics));
  await on.sweepOf('one').drain();
  const computing = await api.get('/radars/demo');
  await refresh();
  return { ...on, api, empty, computing };
}

describe('routes of radars', () => {
  let started: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    started = await startApi();
  });

  it('list many radars in so many statements as one', async () => {
    const { knex, replica } = started;
    const statements = async (count: number) => {
      const { api, refresh } = await replica(files.slice(0, count));
      await refresh();
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => seen.push(sql);
      knex.on('query', note);
      const { body } = await api.get('/radars');
      knex.removeListener('query', note);
      return [body.items.length, seen.length];
    };
    const [one, asked] = await statements(1);
    expect([one, await statements(2)]).toEqual([1, [2, asked]]);
  });

  it('narrow blips to what touches something of an owner, page by page, and follow who owns what', async () => {
    const asked: unknown[] = [];
    let topicIds = ['demo:t0', 'demo:t2'];
    const { api } = await started.replica(files, {}, async (id, owners) => {
      asked.push([id, owners]);
      return topicIds;
    });
    const list = '/radars/demo/blips?sort=title&limit=1&owner=group:a/b&owner=';
    const first = await api.get(list);
    expect(asked).toEqual([['demo', ['group:a/b', '']]]);
    expect(first.body).toMatchObject({ totalCount: 5, matchingCount: 2 });
    const { nextCursor } = first.body;
    const next = await api.get(`${list}&cursor=${nextCursor}`);
    expect(next.body.items).toMatchObject([{ topicId: 'demo:t2' }]);
    const { etag } = first.headers;
    const again = () => api.get(list, { 'If-None-Match': etag });
    expect((await again()).status).toBe(304);
    topicIds = ['demo:t2'];
    expect((await again()).body).toMatchObject({ matchingCount: 1 });
  });

  it('tell how a radar stands', async () => {
    const { api, empty, computing } = started;
    expect(empty.body).toMatchObject({ state: 'empty', signal: null });
    expect(computing.body).toMatchObject({
      state: 'computing',
      progress: { done: 5, total: 5, what: 'topics analysed' },
    });
    const { body } = await api.get('/radars');
    expect(body.faults).toEqual([]);
    expect(body.items).toMatchObject([
      {
        id: 'demo',
        state: 'stale',
        ...{ blipCount: 5, movedCount: 3, dataAsOf: '2024-12-01' },
        signal: { id: 'demo:share' },
        quadrants: [{ blipCount: 3 }, { blipCount: 2 }],
        rings: [
          { rule: 'at least 80 %', blipCount: 1 },
          {
            rule: 'at least 40 %, or (at least 20 % and rising for 3 months)',
            blipCount: 2,
          },
          { rule: 'anything else', blipCount: 2 },
        ],
      },
      { id: 'second' },
    ]);
  });

  it('say what an id looks like to who gives another thing', async () => {
    const { status, body } = await started.api.get('/radars/demo/blips/nope');
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { pointer: 'topicId', detail: 'must look like web-platform:has' },
    ]);
  });

  it('tell of one movement in the blip, its history, the filter and the counts', async () => {
    const { api } = started;
    const { body } = await api.get('/radars/demo/blips?movement=in');
    expect(body.matchingCount).toBe(3);
    for (const { topicId, ring, previousRing, movedAt } of body.items) {
      const detail = await api.get(`/radars/demo/blips/${topicId}`);
      expect(detail.body.history.slice(-2)).toEqual([
        expect.objectContaining({ ring: previousRing }),
        { at: movedAt, ring },
      ]);
    }
    const radar = await api.get('/radars/demo');
    expect(radar.body.movedCount).toBe(3);
    const still = await api.get('/radars/demo/blips?movement=none');
    expect(still.body.matchingCount).toBe(2);
  });

  it('page, filter and count', async () => {
    const { api } = started;
    const list = '/radars/demo/blips?sort=title&limit=2&quadrant=even';
    const first = await api.get(list);
    expect(first.body).toMatchObject({
      items: [{ topicId: 'demo:t0' }, { topicId: 'demo:t2' }],
      ...{ totalCount: 5, matchingCount: 3 },
    });
    const working = first.body.workingHref
      .replace('/api/insights/v1', '')
      .replace('{topicId}', 'demo:t0');
    expect(
      (await api.get(working)).body.suggestion.working.steps,
    ).toBeDefined();
    const [, next] = /<\/api\/insights\/v1(.*)>/.exec(first.headers.link)!;
    const second = await api.get(next);
    expect(second.body).toMatchObject({
      items: [{ topicId: 'demo:t4' }],
      nextCursor: null,
    });
    const some = await api.get('/radars/demo/blips?ring=try&ring=wait');
    expect(some.body.matchingCount).toBe(4);
  });

  it.each([
    '/radars',
    '/radars/demo',
    '/radars/demo/blips',
    '/radars/demo/blips/demo:t0',
  ])('answer 304 to who has the newest already: %s', async path => {
    const { api } = started;
    const { headers } = await api.get(path);
    const again = await api.get(path, { 'If-None-Match': headers.etag });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await api.get(path, { 'If-None-Match': 'W/"other"' });
    expect(other.status).toBe(200);
  });

  it('count no blips for who has the newest already', async () => {
    const { api, knex } = started;
    const path = '/radars/demo/blips?limit=2';
    const { headers } = await api.get(path);
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }) => statements.push(sql);
    knex.on('query', note);
    await api.get(path, { 'If-None-Match': headers.etag });
    knex.removeListener('query', note);
    // Whether a radar was written meanwhile, and the revision of this one.
    expect(statements).toHaveLength(2);
    expect(statements.join()).not.toMatch(/blips/);
  });

  it('have another entity tag for another page, order or filter', async () => {
    const { api } = started;
    const tags = await Promise.all(
      ['', '?limit=2', '?sort=title', '?ring=use', '?q=a'].map(
        async query =>
          (
            await api.get(`/radars/demo/blips${query}`)
          ).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(tags.length);
  });

  it.each([
    ['another radar', '/radars/second/blips?limit=2'],
    ['another order', '/radars/demo/blips?limit=2&sort=title'],
    ['another filter', '/radars/demo/blips?limit=2&ring=try'],
    ['another search', '/radars/demo/blips?limit=2&q=topic'],
  ])('refuse a cursor of %s, and say how to mend', async (_, path) => {
    const { api } = started;
    const { body } = await api.get(path);
    const answer = await api.get(
      `/radars/demo/blips?limit=2&cursor=${body.nextCursor}`,
    );
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      type: '/api/insights/v1/problems/invalid-cursor',
      errors: [{ pointer: 'cursor' }],
      howToMend: expect.stringContaining('nextCursor'),
    });
  });

  it.each([
    [[1, 'a', 'b', 'c']],
    [['2026-01-01', 0.5, 'a']],
    ['a'],
    [['', 0, 'a', 'a\0']],
  ])('refuse a cursor that is forged to hold %j', async position => {
    const { api } = started;
    const list = JSON.stringify(['blips', 'demo', 'attention', {}]);
    const cursor = writeCursor(list, position);
    const { status, body } = await api.get(
      `/radars/demo/blips?cursor=${cursor}`,
    );
    expect(status).toBe(400);
    expect(body.type).toMatch(/invalid-cursor$/);
  });

  it.each([
    ['/radars/nobody', 404, 'unknown-radar', 'nobody'],
    ['/radars/nobody/blips', 404, 'unknown-radar', 'nobody'],
    ['/radars/nobody/blips/demo:t0', 404, 'unknown-radar', 'nobody'],
    ['/radars/demo/blips/demo:nobody', 404, 'unknown-blip', 'demo:nobody'],
    ['/radars/demo/blips/nobody', 400, 'invalid-request', 'topicId'],
    ['/radars/De%20mo', 400, 'invalid-request', 'radarId'],
    ['/radars/demo/blips?ring=adopt', 400, 'invalid-request', 'use, try, wait'],
    ['/radars/demo/blips?quadrant=css', 400, 'invalid-request', 'even, odd'],
    [
      '/radars/demo/blips?verdict=up',
      400,
      'invalid-request',
      'rising, falling',
    ],
    ['/radars/demo/blips?movement=up', 400, 'invalid-request', 'new, in, out'],
    [
      '/radars/demo/blips?sort=size',
      400,
      'invalid-request',
      'attention, title',
    ],
    ['/radars/demo/blips?limit=0', 400, 'invalid-request', 'limit'],
    ['/radars/demo/blips?limit=2001', 400, 'invalid-request', 'limit'],
    ['/radars/demo/blips?limit=NaN', 400, 'invalid-request', 'limit'],
    [
      '/radars/demo/blips?q=%00',
      400,
      'invalid-request',
      'q must not hold a NUL',
    ],
    [
      `/radars/demo/blips?q=${'x'.repeat(101)}`,
      400,
      'invalid-request',
      'q must',
    ],
  ])('refuse %s as %d %s', async (path, status, id, words) => {
    const { api } = started;
    const { body, ...answer } = await api.get(path);
    expect(answer.status).toBe(status);
    expect(body.type).toBe(`/api/insights/v1/problems/${id}`);
    expect(body.detail).toContain(words);
    expect(body.howToMend).toMatch(/\w/);
  });

  it('point at every filter that is wrong', async () => {
    const { api } = started;
    const { body } = await api.get('/radars/demo/blips?ring=x&quadrant=y');
    expect(body.errors).toEqual([
      { pointer: 'quadrant', detail: 'must be one of even, odd' },
      { pointer: 'ring', detail: 'must be one of use, try, wait' },
    ]);
  });
});
