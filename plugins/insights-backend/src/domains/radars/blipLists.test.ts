import type { Knex } from 'knex';
import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import {
  DEMO_RADAR,
  madeBlip,
  radarOf,
  SOME_DAYS,
} from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';
import { blipPageQuery, matchingBlips } from './DatabaseBlipQuery';
import type { BlipPosition, StoredBlipFilters } from './RadarsStore';
import type { BlipSort } from './RadarsService';

jest.setTimeout(60_000);

/** The topics that somebody owns something of. */
const OWNED = {
  owners: ['group:default/web'],
  topicIds: ['demo:t3', 'demo:t4'],
};

const databases = MigratedDatabases.create({ ids: databaseIds });
type ListFilters = Omit<StoredBlipFilters, 'days'>;
const SORTS: readonly BlipSort[] = ['attention', 'title', 'change'];

/** Blips with ties in every sort key: 3 titles, 3 changes (one unknown), 3 times of a move (one never). */
const blips = Array.from({ length: 54 }, (_, n) =>
  madeBlip({
    topicId: `demo:t${n}`,
    title: ['Beta', 'alpha', 'Gamma 100%'][n % 3],
    changeOfYear: [null, -0.25, 0.25, 0][Math.floor(n / 3) % 4],
    movedAt: [null, '2025-01-01', '2026-01-01'][Math.floor(n / 12) % 3],
    movement: n % 2 === 0 ? 'none' : 'in',
    quadrant: n % 2 === 0 ? 'even' : 'odd',
    ring: ['use', 'try', 'wait'][n % 3],
    verdict: n % 5 === 0 ? 'rising' : 'steady',
    tags: [n % 2 === 0 ? 'area:even' : 'area:odd', `n:${n % 7}`],
  }),
);

/** As if all had been decided, since PostgreSQL would read an empty table whole; how it came to that is left out. */
async function decideAll(knex: Knex) {
  await knex.transaction(async trx => {
    await trx.raw('set local session_replication_role = replica');
    await trx.raw(
      'insert into standing_decisions (radar_id, topic_id, number, ring) select radar_id, topic_id, 1, ring from blips',
    );
  });
}

async function listsOn(id: (typeof databaseIds)[number], made = blips) {
  const { store, knex } = await radarsOnDatabase(databases, id);
  for (const radarId of ['demo', 'other']) {
    const yaml = DEMO_RADAR.replace('id: demo', `id: ${radarId}`);
    await store.keepDefinition(radarOf(yaml), {
      file: `${radarId}.yaml`,
      yaml,
    });
    await store.save(radarId, {
      made: made.map(one => ({ made: one, inputDigest: 'a' })),
      removed: [],
      computedAt: '2026-01-01T00:00:00.000Z',
      dataAsOf: null,
    });
  }
  async function pages(
    sort: BlipSort,
    limit: number,
    filters: ListFilters = {},
  ) {
    const found = [];
    let after: BlipPosition | undefined;
    do {
      const page = await store.listBlips('demo', {
        ...filters,
        ...{ sort, limit, after, days: SOME_DAYS },
      });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      found.push(...page.items);
      after = page.next;
    } while (after);
    return found;
  }
  return { store, knex, pages };
}

describe.each(databases.eachSupportedId())('lists of blips on %s', id => {
  // Only read from: one database serves all.
  let listed: ReturnType<typeof listsOn> | undefined;
  const lists = () => {
    listed ??= listsOn(id);
    return listed;
  };

  it.each(SORTS)(
    'by %s give each blip once, whatever the page, in one order',
    async sort => {
      const { pages } = await lists();
      const whole = await pages(sort, 2000);
      expect(new Set(whole.map(({ topicId }) => topicId)).size).toBe(54);
      for (const limit of [1, 7, 54]) {
        expect(await pages(sort, limit)).toEqual(whole);
      }
    },
  );

  it('by attention: moved last first, then by the size of the change, then by title', async () => {
    const { pages } = await lists();
    const keys = (await pages('attention', 10)).map(
      ({ movedAt, changeOfYear, title }) =>
        [
          movedAt ?? '',
          changeOfYear === null ? -1 : Math.abs(changeOfYear),
          title.toLocaleLowerCase('en'),
        ] as const,
    );
    const sorted = [...keys].sort(
      ([at, size, title], [otherAt, otherSize, otherTitle]) =>
        otherAt.localeCompare(at) ||
        otherSize - size ||
        title.localeCompare(otherTitle),
    );
    expect(keys).toEqual(sorted);
  });

  it('put changes that are written alike in the order of their titles', async () => {
    const noise = [0.17415358865513675, 0.17415358865513678, 0.1741];
    const alike = ['Beta', 'alpha', 'Gamma'].map((title, n) =>
      madeBlip({ topicId: `demo:t${n}`, title, changeOfYear: noise[n] }),
    );
    const { pages } = await listsOn(id, alike);
    for (const sort of ['attention', 'change'] as const) {
      expect((await pages(sort, 1)).map(({ title }) => title)).toEqual([
        'alpha',
        'Beta',
        'Gamma',
      ]);
    }
  });

  it('by title and by change', async () => {
    const { pages } = await lists();
    const titles = (await pages('title', 10)).map(({ title }) => title);
    expect([...new Set(titles)]).toEqual(['alpha', 'Beta', 'Gamma 100%']);
    const sizes = (await pages('change', 10)).map(({ changeOfYear }) =>
      changeOfYear === null ? null : Math.abs(changeOfYear),
    );
    expect([...new Set(sizes)]).toEqual([0.25, 0, null]);
  });

  it.each<[ListFilters, (n: number) => boolean]>([
    [{ suggestedRing: ['use', 'wait'] }, n => n % 3 !== 1],
    [
      { standsIn: { rings: ['use'], known: ['use', 'wait'] } },
      n => n % 3 === 0,
    ],
    [{ quadrant: ['odd'], verdict: ['rising'] }, n => n % 10 === 5],
    [{ owned: OWNED }, n => n === 3 || n === 4],
    [{ owned: { ...OWNED, topicIds: [] } }, () => false],
    [{ movement: ['in', 'new'], tag: 'n:3' }, n => n % 2 === 1 && n % 7 === 3],
    [
      { movedSince: '2025-01-01' },
      n => n % 2 === 1 && Math.floor(n / 12) % 3 > 0,
    ],
    [
      { movedSince: '2025-01-02' },
      n => n % 2 === 1 && Math.floor(n / 12) % 3 === 2,
    ],
    [{ q: 'GAMMA 100%' }, n => n % 3 === 2],
    [{ q: '%' }, n => n % 3 === 2],
    [{ q: 'demo:t1' }, n => n === 1],
    [{ q: 'demo' }, () => false],
    [{ q: 't1 alpha' }, n => `${n}`.startsWith('1') && n % 3 === 1],
    [{ q: 'nothing' }, () => false],
    [{ suggestedRing: [], q: ' ' }, () => true],
  ])('filtered by %j', async (filters, matches) => {
    const { store, pages } = await lists();
    const expected = blips
      .filter((_, n) => matches(n))
      .map(({ blip }) => blip.topicId);
    const found = await pages('title', 4, filters);
    expect(found.map(({ topicId }) => topicId).sort()).toEqual(expected.sort());
    expect(
      await store.countBlips('demo', { ...filters, days: SOME_DAYS }),
    ).toBe(expected.length);
  });

  it('are read from an index, without a sort', async () => {
    const many = Array.from({ length: 3000 }, (_, n) =>
      madeBlip({
        ...blips[n % 54].blip,
        topicId: `demo:m${n}`,
        changeOfYear: n / 3000,
      }),
    );
    const { knex } = await listsOn(id, many);
    if (id === 'POSTGRES_15') {
      await decideAll(knex);
      await knex.raw('analyze');
    }
    const plan = async (query: { toQuery(): string }) => {
      const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
      return JSON.stringify(await knex.raw(`${explain} ${query.toQuery()}`));
    };
    const places = {
      attention: ['2025-01-01', 0.25, 'beta', 'demo:m9'],
      title: ['beta', 'demo:m9'],
      change: [0.25, 'beta', 'demo:m9'],
    } as const;
    for (const sort of SORTS) {
      for (const after of [undefined, places[sort]]) {
        const page = { sort, limit: 50, after, days: SOME_DAYS };
        const read = await plan(blipPageQuery(knex, 'demo', page));
        expect(read).toContain(`blips_${sort}_index`);
        expect(read).not.toMatch(/TEMP B-TREE|Sort|MULTI-INDEX/);
      }
    }
    const standsIn = { rings: ['use'], known: ['use', 'wait'] };
    expect(
      await plan(matchingBlips(knex, 'demo', { standsIn, days: SOME_DAYS })),
    ).toMatch(/standing_decisions_pkey|autoindex_standing_decisions/);
    const ring = await plan(
      matchingBlips(knex, 'demo', { tag: 'n:3', days: SOME_DAYS }).count({
        count: '*',
      }),
    );
    expect(ring).toMatch(
      /blip_tags_(tag_index|pkey)|sqlite_autoindex_blip_tags/,
    );
  });
});
