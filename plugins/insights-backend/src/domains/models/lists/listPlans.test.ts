import { randomUUID } from 'node:crypto';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { modelsOnDatabase } from './__testUtils__/modelsOnDatabase';
import { modelOverview } from './DatabaseModelOverview';
import { modelPageQuery } from './DatabaseModelQuery';
import {
  measuredVersionsQuery,
  versionBeforeQuery,
  versionPageQuery,
} from './DatabaseModelVersionReads';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const limit = 50;

const NO_OWNER = {
  ...({ ruleId: 'no-owner', severity: 'act' } as const),
  ...{ why: 'Nobody.', fix: 'Name one.' },
};

const RISK = { ...NO_OWNER, ruleId: 'unknown-risk' as const };

describe.each(databases.eachSupportedId())('lists on %s', id => {
  async function withMany() {
    const { knex } = await modelsOnDatabase(
      databases,
      id,
      Array.from({ length: 2_000 }, (_, n) => ({
        ...{ name: `model ${n}`, rank: n % 512, aliases: { [`a${n}`]: '1' } },
        entities: [`component:default/c${n}`],
        attention: n % 500 === 0 ? [NO_OWNER, RISK] : [RISK],
        versions: Array.from({ length: n === 0 ? 2_000 : 2 }, (__, v) => ({
          version: String(v + 1),
          createdAt: new Date(Date.UTC(2026, 0, 1, n)).toISOString(),
        })),
      })),
    );
    const { id: modelId } = await knex('models')
      .where({ name: 'model 0' })
      .first('id');
    if (id === 'POSTGRES_15') await knex.raw('analyze');
    const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
    const plan = async (query: { toQuery(): string }) =>
      JSON.stringify(await knex.raw(`${explain} ${query.toQuery()}`));
    return { knex, modelId, plan };
  }

  it('are read from an index, without a sort', async () => {
    const { knex, modelId, plan } = await withMany();
    const page = { limit };
    const plans = [
      [modelPageQuery(knex, { sort: 'attention', limit }), 'attention_index'],
      [
        modelPageQuery(knex, {
          ...{ sort: 'attention', limit, after: [100, randomUUID()] },
        }),
        'models_attention_index',
      ],
      [modelPageQuery(knex, { sort: 'name', limit }), 'models_order_index'],
      [
        modelPageQuery(knex, { sort: 'name', limit, after: [modelId] }),
        'models_order_index',
      ],
      [modelPageQuery(knex, { sort: 'latest', limit }), 'models_latest_index'],
      [
        modelPageQuery(knex, {
          ...{ sort: 'latest', limit },
          after: ['2026-01-20T00:00:00.000Z', randomUUID()],
        }),
        'models_latest_index',
      ],
      [versionPageQuery(knex, modelId, page), 'model_versions_order_index'],
      [
        versionPageQuery(knex, modelId, {
          ...{ limit, after: [1_000, randomUUID()] },
        }),
        'model_versions_order_index',
      ],
      [
        versionPageQuery(knex, modelId, { limit, search: '19' }),
        'model_versions_order_index',
      ],
      [
        versionPageQuery(knex, modelId, {
          ...{ limit, search: 'champ', after: [1_000, randomUUID()] },
        }),
        'model_versions_order_index',
      ],
      [versionBeforeQuery(knex, modelId, '1000'), 'model_versions_order_index'],
      [measuredVersionsQuery(knex, modelId, 500), 'model_versions_order_index'],
    ] as const;
    for (const [query, index] of plans) {
      const found = await plan(query);
      expect(found).toContain(index);
      expect(found).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
  });

  it('are counted of an index, and not of their texts', async () => {
    // PostgreSQL keeps long texts apart from the rows.
    if (id !== 'SQLITE_3') return;
    const { knex } = await withMany();
    const asked: string[] = [];
    const note = ({ sql, bindings }: { sql: string; bindings: unknown[] }) =>
      asked.push(knex.raw(sql, bindings as string[]).toQuery());
    knex.on('query', note);
    await modelOverview(knex, { completenessBelow: 0.5 });
    knex.removeListener('query', note);
    const counts = asked.filter(sql => /^with .matching/.test(sql));
    expect(counts).toHaveLength(1);
    const plan = JSON.stringify(
      await knex.raw(`explain query plan ${counts[0]}`),
    );
    expect(plan).toContain('COVERING INDEX models_overview_index');
  });

  it('find the models of an alias or an entity by an index', async () => {
    const { knex, plan } = await withMany();
    const of = (filters: object) =>
      plan(modelPageQuery(knex, { sort: 'attention', limit, ...filters }));
    expect(await of({ alias: ['a7'] })).toMatch(
      /model_aliases_(alias_index|pkey)|sqlite_autoindex_model_aliases/,
    );
    expect(await of({ entity: ['component:default/c7'] })).toMatch(
      /model_entities_(entity_index|pkey)|sqlite_autoindex_model_entities/,
    );
    expect(await of({ attention: ['no-owner'] })).toMatch(
      /model_attention_(rule_index|pkey)|sqlite_autoindex_model_attention/,
    );
  });
});
