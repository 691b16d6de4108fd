import type { components } from '@almanac/backstage-plugin-insights-common';
import { databaseIds } from '../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';
import { sloText } from './__testUtils__/sloText';
import { statePageQuery } from './evaluation/DatabaseStateQuery';
import { DatabaseStatesStore } from './evaluation/DatabaseStatesStore';

jest.setTimeout(60_000);

type Summary = components['schemas']['SloSummary'];

const databases = MigratedDatabases.create({ ids: databaseIds });
const DAY = 86_400;

describe.each(databases.eachSupportedId())('lists of SLOs on %s', id => {
  /** Four SLOs that stand differently. */
  async function withFour() {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    const text = [
      sloText('healthy', { labels: '{ tier: [one, two] }' }),
      sloText('gone', { service: 'search', target: 0.999 }),
      sloText('burning', { service: 'search' }),
      sloText('silent', { service: 'nowhere' }),
    ].join('---\n');
    await portal.api.post('/slo-definitions', { text });
    const names = new Map<string, string>();
    on.source.counts = (series, seconds) => {
      switch (names.get(series)) {
        case 'gone':
          return [900, 1_000];
        case 'burning':
          return seconds > on.now() - DAY / 4 ? [700, 1_000] : [1_000, 1_000];
        case 'silent':
          return undefined;
        default:
          return [1_000, 1_000];
      }
    };
    for (const name of ['healthy', 'gone', 'burning', 'silent']) {
      const { series } = (await portal.api.get(`/slos/${name}`)).body;
      names.set(series[0].id, name);
    }
    // By then a source that gives nothing is no longer waited for.
    on.wait(1_200);
    await portal.round();
    const list = async (query = '') => {
      const { body } = await portal.api.get(`/slos${query}`);
      return body.items.map((one: Summary) => one.name);
    };
    return { ...on, portal, list };
  }

  let readOnly: ReturnType<typeof withFour> | undefined;

  /** Four that the tests which only read share. */
  function four() {
    readOnly ??= withFour();
    return readOnly;
  }

  it('come with what needs somebody first, or by name, or by what is left', async () => {
    const { list } = await four();
    expect(await list()).toEqual(['gone', 'burning', 'silent', 'healthy']);
    expect(await list('?sort=title')).toEqual([
      'burning',
      'gone',
      'healthy',
      'silent',
    ]);
    expect(await list('?sort=remaining')).toEqual([
      'gone',
      'burning',
      'healthy',
      'silent',
    ]);
  });

  it.each([
    ['?state=exhausted&state=noData', ['gone', 'silent']],
    ['?owner=group:default/checkout', ['healthy']],
    ['?owner=', ['gone', 'burning', 'silent']],
    ['?system=', ['gone', 'burning', 'silent']],
    ['?service=search', ['gone', 'burning']],
    ['?tag=tier:two&tag=tier:nine', ['healthy']],
    ['?q=THE%20GON', ['gone']],
    ['?q=promises%20sear', ['gone', 'burning']],
    ['?system=system:default/shop&state=healthy', ['healthy']],
    ['?q=shop', ['healthy']],
    ['?q=tier:two', ['healthy']],
    ['?q=group', []],
    ['?q=100%25', []],
  ])('%s gives %j', async (query, names) => {
    const { list } = await four();
    expect(await list(query)).toEqual(names);
  });

  it('are cut into pages without a gap or a double', async () => {
    const { portal } = await four();
    for (const sort of ['attention', 'remaining', 'title']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await portal.api.get(
          `/slos?limit=1&sort=${sort}${cursor}`,
        );
        expect(body).toMatchObject({ totalCount: 4, matchingCount: 4 });
        seen.push(...body.items.map((one: Summary) => one.name));
        cursor = body.nextCursor && `&cursor=${body.nextCursor}`;
      } while (cursor);
      expect([...seen].sort()).toEqual([
        'burning',
        'gone',
        'healthy',
        'silent',
      ]);
    }
    const wrong = await portal.api.get('/slos?cursor=abc.def');
    expect(wrong.status).toBe(400);
  });

  it('answer 304 as long as nothing was evaluated', async () => {
    const { portal } = await four();
    const { headers } = await portal.api.get('/slos');
    const again = { 'If-None-Match': headers.etag };
    expect((await portal.api.get('/slos', again)).status).toBe(304);
  });

  it('show the numbers that the page of an SLO shows', async () => {
    const { portal } = await four();
    const { items } = (await portal.api.get('/slos')).body;
    for (const listed of items as Summary[]) {
      const { body } = await portal.api.get(`/slos/${listed.name}`);
      expect(body).toMatchObject({ ...listed, computedAt: body.computedAt });
    }
    const [gone] = items as Summary[];
    expect(gone.consumed).toBeCloseTo(100, 9);
    expect(gone.remaining).toBeCloseTo(-99, 9);
    expect(gone.sparkline.at(-1)).toBeCloseTo(-99, 9);
  });

  it('are counted by what they share', async () => {
    const { portal } = await four();
    const { body } = await portal.api.get('/slos/overview');
    expect(body).toMatchObject({
      totalCount: 4,
      matchingCount: 4,
      owners: [
        { value: null, count: 3, state: 'exhausted' },
        {
          value: 'group:default/checkout',
          count: 1,
          state: 'healthy',
          leastRemaining: 1,
        },
      ],
      tags: [
        { value: 'tier:one', count: 1, state: 'healthy', leastRemaining: 1 },
        { value: 'tier:two', count: 1, state: 'healthy', leastRemaining: 1 },
      ],
      cellsLeftOff: 0,
      faults: 0,
    });
    expect(body.cells).toMatchObject([
      { service: 'search', slos: 2, state: 'exhausted', worstSlo: 'gone' },
      { service: 'nowhere', slos: 1, state: 'noData', worstRemaining: null },
      {
        service: 'checkout',
        owner: 'group:default/checkout',
        worstRemaining: 1,
      },
    ]);
    expect(body.cells[0].worstRemaining).toBeCloseTo(-99, 9);
  });

  it.each(['owners', 'systems', 'services', 'tags'] as const)(
    'have by %s the state of the worst, and the least that is left',
    async property => {
      const { portal, list } = await four();
      const { body } = await portal.api.get('/slos/overview');
      const groups: components['schemas']['SloOverview'][typeof property] =
        body[property];
      const parameter = property.slice(0, -1);
      for (const { value, count, state, leastRemaining } of groups) {
        const asked = `?${parameter}=${encodeURIComponent(value ?? '')}`;
        const [worst] = await list(asked);
        const { items } = (await portal.api.get(`/slos${asked}`)).body;
        const left = items.flatMap((one: Summary) => one.remaining ?? []);
        expect(count).toBe(items.length);
        expect([worst, state]).toEqual([items[0].name, items[0].state]);
        expect(leastRemaining).toEqual(left.length ? Math.min(...left) : null);
      }
    },
  );

  it('say how many values of a property they leave off', async () => {
    const { knex, portal } = await withFour();
    const store = new DatabaseStatesStore(knex);
    const [sample]: Summary[] = (await portal.api.get('/slos')).body.items;
    await store.save(
      Array.from({ length: 600 }, (_, n) => ({
        summary: { ...sample, name: `slo-${n}`, service: `service-${n}` },
        description: '',
        atRisk: { whole: false, objectives: [] },
      })),
      [],
    );
    const { body } = await portal.api.get('/slos/overview');
    expect(body.services).toHaveLength(500);
    expect(body.valuesLeftOff).toEqual({
      ...{ owners: 0, systems: 0, tags: 0 },
      // Three of the four had one.
      services: 603 - 500,
    });
    const narrowed = await portal.api.get('/slos/overview?service=service-7');
    expect(narrowed.body.valuesLeftOff.services).toBe(0);
  });

  it('are read from an index, without a sort', async () => {
    const { knex, portal } = await withFour();
    const store = new DatabaseStatesStore(knex);
    const [sample]: Summary[] = (await portal.api.get('/slos')).body.items;
    await store.save(
      Array.from({ length: 3_000 }, (_, n) => ({
        summary: {
          ...sample,
          name: `slo-${n}`,
          title: `SLO ${n}`,
          remaining: n / 3_000,
          owner: `group:default/g${n % 100}`,
          service: `service-${n % 300}`,
        },
        description: '',
        atRisk: { whole: false, objectives: [] },
      })),
      [],
    );
    if (id === 'POSTGRES_15') await knex.raw('analyze');
    const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
    const pages = [
      [{ sort: 'attention' }, 'slo_states_attention_index'],
      [
        { sort: 'attention', after: [0, 0.5, 'slo-1500'] },
        'slo_states_attention_index',
      ],
      [
        { sort: 'remaining', after: [0.5, 'slo-1500'] },
        'slo_states_remaining_index',
      ],
      [{ sort: 'title', after: ['slo 5', 'slo-5'] }, 'slo_states_title_index'],
    ] as const;
    for (const [page, index] of pages) {
      const query = statePageQuery(knex, { ...page, limit: 50 }).toQuery();
      const plan = JSON.stringify(await knex.raw(`${explain} ${query}`));
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
  });
});
