import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { migrate } from '../../platform/database';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import type { ContractSort } from './lists/ContractFilters';
import { addSlo } from './__testUtils__/addSlo';
import { deprecationPageQuery } from './deprecations/DatabaseDeprecationQuery';
import { contractPageQuery } from './lists/DatabaseContractQuery';
import { againQuery, freshQuery } from './reading/DatabaseReadings';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
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
  const endings = rows.slice(0, 500).map(({ entity_ref }, index) => ({
    ...{ entity_ref, ordinal: 1, kind: 'operation', name: 'GET /' },
    sunset_on: index % 3 === 0 ? null : '2026-03-01',
    known_since: '2026-01-01T00:00:00.000Z',
  }));
  for (let from = 0; from < endings.length; from += 100) {
    await knex('contract_deprecations').insert(endings.slice(from, from + 100));
  }
  const providers = rows.flatMap(({ entity_ref }, index) =>
    [0, 1].map(one => ({
      entity_ref,
      provider_ref: `component:default/c${index + one}`,
    })),
  );
  for (let from = 0; from < providers.length; from += 100) {
    await knex('contract_providers').insert(providers.slice(from, from + 100));
  }
  for (let index = 0; index < 300; index += 1) {
    await addSlo(knex, {
      ...{ name: `slo${index}`, service: `c${index * 5}` },
      entityRef: index % 3 === 0 ? null : `component:default/c${index * 5}`,
    });
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
  [
    'attention',
    'contracts_attention_index',
    ['2026-01-01T10:00:00.000Z', 'api:default/a600', 0],
  ],
  ['quality', 'contracts_quality_index', ['', 'api:default/a600', 99_999]],
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

it('definitions that nobody has read are looked up by an index of theirs alone, and nothing is sorted', async () => {
  const plan = await planOf(freshQuery(knex, 50));
  expect(plan.join('\n')).toContain('contract_snapshots_unread_index');
  expect(plan.join('\n')).not.toContain('TEMP B-TREE');
});

it('definitions that were given up are looked up by an index of theirs alone, and nothing is sorted', async () => {
  const plan = await planOf(againQuery(knex, '2026-02-01', 3));
  expect(plan.join('\n')).toContain('contract_snapshots_again_index');
  expect(plan.join('\n')).not.toContain('TEMP B-TREE');
});

it('what is to end is read in the order of its days by an index, and nothing is sorted', async () => {
  const asked = { limit: 100, today: '2026-02-01', soon: '2026-03-03' };
  for (const after of [
    undefined,
    ['2026-03-01', 'api:default/a100', 1] as const,
  ]) {
    const plan = await planOf(deprecationPageQuery(knex, { ...asked, after }));
    expect(plan.join('\n')).toContain('contract_deprecations_due_index');
    expect(plan.join('\n')).not.toContain('TEMP B-TREE');
  }
});

it.each([true, false])(
  'APIs that SLOs cover or do not (%s) are found from the SLOs on, each table once by an index',
  async hasSlo => {
    const asked = { sort: 'name', limit: 200, hasSlo } as const;
    const plan = (await planOf(contractPageQuery(knex, asked))).join('\n');
    expect(plan).toMatch(/SEARCH slo_states USING .*slo_states_entity_index/);
    expect(plan).toMatch(
      /SEARCH contract_providers USING .*contract_providers_provider_index \(provider_ref=\?\)/,
    );
    expect(plan).not.toMatch(/SCAN (slo_states|contract_providers)|CORRELATED/);
  },
);
