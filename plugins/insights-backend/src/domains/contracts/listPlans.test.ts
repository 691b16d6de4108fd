import { randomUUID } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrate } from '../../platform/database';
import type { ContractSort } from './lists/ContractFilters';
import { contractPageQuery } from './lists/DatabaseContractQuery';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
let knex: Knex;

beforeAll(async () => {
  knex = await databases.init('SQLITE_3');
  await migrate(knex);
  const rows = Array.from({ length: 2_000 }, (_, index) => ({
    entity_ref: `api:default/a${index}`,
    title: `API ${index % 7}`,
    ...{ type: 'openapi', format: 'openapi', search: '', snapshot_count: 1 },
    first_seen_at: '2026-01-01T00:00:00.000Z',
    changed_at: new Date(1_767_225_600_000 + index * 60_000).toISOString(),
    latest_id: randomUUID(),
  }));
  for (let from = 0; from < rows.length; from += 100) {
    await knex('contracts').insert(rows.slice(from, from + 100));
  }
  await knex.raw('analyze');
});

async function planOf(query: Knex.QueryBuilder): Promise<string[]> {
  const { sql, bindings } = query.toSQL().toNative();
  const steps: { detail: string }[] = await knex.raw(
    `explain query plan ${sql}`,
    bindings as Knex.RawBinding[],
  );
  return steps.map(({ detail }) => detail);
}

it.each([
  ['name', 'contracts_order_index', ['', 'api:default/a1000']],
  [
    'changed',
    'contracts_changed_index',
    ['2026-01-01T10:00:00.000Z', 'api:default/a600'],
  ],
  ['breaking', 'contracts_breaking_index', ['', 'api:default/a600']],
] as const)(
  'a page of APIs in the order %s is read by the index %s, and nothing is sorted',
  async (sort: ContractSort, index, after) => {
    for (const position of [undefined, after]) {
      const plan = await planOf(
        contractPageQuery(knex, { sort, limit: 200, after: position }),
      );
      expect(plan.join('\n')).toContain(index);
      expect(plan.join('\n')).not.toContain('TEMP B-TREE');
    }
  },
);
