import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { topicSample } from './__testUtils__/samples';
import {
  databaseIds,
  signalsOnDatabase,
} from './__testUtils__/signalsOnDatabase';
import { topicListQuery } from './DatabaseDefinitionsStore';
import { markersQuery, markersWithinQuery } from './DatabaseMarkersStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const limit = 50;

async function withMany(id: (typeof databaseIds)[number]) {
  const { knex, service } = await signalsOnDatabase(databases, id);
  const numbers = Array.from({ length: 3000 }, (_, n) => n);
  await service.ingest('demo', {
    topics: numbers.map(n =>
      topicSample({
        ...{ id: `demo:t${n}`, title: `Topic ${n}`, tags: [`n:${n % 3}`] },
      }),
    ),
    markers: numbers.map(n => ({
      ...{ id: `m${n}`, at: '2024-01-01T00:00:00Z', title: 'M' },
      ...{ kind: 'release' as const, topicId: `demo:t${n % 10}` },
    })),
  });
  if (id === 'POSTGRES_15') await knex.raw('analyze');
  const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
  const plan = async (query: { toQuery(): string }) =>
    JSON.stringify(await knex.raw(`${explain} ${query.toQuery()}`));
  return { knex, plan };
}

describe.each(databases.eachSupportedId())('lists on %s', id => {
  it('are read from an index, without a sort', async () => {
    const { knex, plan } = await withMany(id);
    const after = { sortTitle: 'topic 5', id: 'demo:t5' };
    const marker = { at: '2024-01-01', source: 'demo', id: 'm1' };
    const plans = [
      [topicListQuery(knex, { limit }), 'topics_sort_title_id_index'],
      [topicListQuery(knex, { limit, after }), 'topics_sort_title_id_index'],
      [
        topicListQuery(knex, { limit, tag: 'n:1' }),
        'topic_tags_tag_sort_title_index',
      ],
      [
        markersQuery(knex, {
          ...{ topicId: 'demo:t1', members: [], limit, after: marker },
        }),
        'markers_topic_index',
      ],
      [
        markersWithinQuery(knex, {
          ...{ topicId: 'demo:t1', members: [], limit },
          ...{ from: '2024-01-01', to: '2024-02-01' },
        }),
        'markers_topic_index',
      ],
    ] as const;
    for (const [query, index] of plans) {
      const found = await plan(query);
      expect(found).toContain(index);
      expect(found).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
  });
});
