import type { Knex } from 'knex';
import { migrate } from '../../platform/database';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import type { ContractSort } from './lists/ContractFilters';
import {
  contractPageQuery,
  matchingContracts,
} from './lists/DatabaseContractQuery';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const ROWS = 4_000;
/** Of so many APIs the latest definition of one cannot be read. */
const UNREADABLE_ONE_IN = 200;
const SORTS = ['attention', 'breaking', 'changed', 'name', 'quality'] as const;

/** The plan in words: what each step looks at, and by which index. */
async function planOf(knex: Knex, query: Knex.QueryBuilder): Promise<string> {
  const { sql, bindings } = query.toSQL();
  const isPostgres = knex.client.config.client === 'pg';
  const asked = await knex.raw(
    `explain ${isPostgres ? '' : 'query plan '}${sql}`,
    bindings as Knex.RawBinding[],
  );
  const steps: Record<string, string>[] = isPostgres ? asked.rows : asked;
  return steps.map(step => step['QUERY PLAN'] ?? step.detail).join('\n');
}

describe.each(databases.eachSupportedId())('many APIs on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await databases.init(id);
    await migrate(knex);
    const rows = Array.from({ length: ROWS }, (_, index) => ({
      ...{ entity_ref: `api:default/a${index}`, title: `API ${index % 7}` },
      ...{ type: 'openapi', format: 'openapi', search: '', snapshot_count: 1 },
      first_seen_at: '2026-01-01T00:00:00.000Z',
      changed_at: new Date(1_767_225_600_000 + index * 60_000).toISOString(),
      latest_readable: index % UNREADABLE_ONE_IN !== 0,
    }));
    await knex.batchInsert('contracts', rows, 50);
    await knex.raw('analyze contracts');
  });

  const isUnreadable = { readable: false };

  it('are counted by an index, where the latest definition cannot be read', async () => {
    const query = matchingContracts(knex, isUnreadable).count({ n: '*' });
    expect(await planOf(knex, query)).toContain('contracts_unreadable_index');
    expect(Number((await query)[0].n)).toBe(ROWS / UNREADABLE_ONE_IN);
  });

  it.each<ContractSort>([...SORTS])(
    'are listed by it too, by %s',
    async sort => {
      const query = contractPageQuery(knex, {
        ...{ sort, limit: 100, ...isUnreadable },
      });
      expect(await planOf(knex, query)).toContain('contracts_unreadable_index');
    },
  );

  it('are listed in their order where it can be read: all of them are not sorted', async () => {
    const query = contractPageQuery(knex, {
      ...{ sort: 'changed', limit: 100, readable: true },
    });
    const plan = await planOf(knex, query);
    expect(plan).toContain('contracts_changed_index');
    expect(plan).not.toMatch(/SEQ SCAN|TEMP B-TREE/i);
  });
});
