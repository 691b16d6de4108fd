import type { Knex } from 'knex';
import { migrate } from '../../platform/database';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import type { ContractFilters, ContractSort } from './lists/ContractFilters';
import { ownersQuery, sumsQuery } from './lists/DatabaseContractFacets';
import {
  contractPageQuery,
  matchingContracts,
} from './lists/DatabaseContractQuery';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const SORTS: readonly ContractSort[] = [
  ...(['attention', 'breaking', 'changed', 'name', 'quality'] as const),
];
const AT = '2026-01-01T00:00:00Z';

/** Each filter by itself. */
const FILTERS: readonly ContractFilters[] = [
  ...[{}, { q: 'orders' }, { owner: ['group:default/shop', ''] }],
  ...[{ format: ['openapi' as const] }, { lifecycle: ['production'] }],
  ...[{ readable: true }, { readable: false }],
  ...[{ breakingSince: AT }, { changedSince: AT }, { belowScore: 50 }],
  ...[{ needsAttention: true }, { needsAttention: false }],
  ...[{ hasSlo: true }, { hasSlo: false }],
  ...[{ contractRef: ['api:default/orders'] }, { gone: 'only' as const }],
];

/** One step of a plan: the table that it looks at, and whether it is done anew for each row of another step. */
interface PlanStep {
  readonly table: string | undefined;
  readonly perRow: boolean;
}

interface PostgresNode {
  readonly 'Relation Name'?: string;
  readonly 'Parent Relationship'?: string;
  readonly 'Subplan Name'?: string;
  readonly Plans?: readonly PostgresNode[];
}

/** As text, a condition names a subquery that is asked once and looked up afterwards as hashed. */
function stepsOf(node: PostgresNode, hashed: string): PlanStep[] {
  const name = node['Subplan Name'];
  return [
    {
      table: node['Relation Name'],
      perRow:
        node['Parent Relationship'] === 'SubPlan' &&
        !hashed.includes(`hashed ${name}`),
    },
    ...(node.Plans ?? []).flatMap(below => stepsOf(below, hashed)),
  ];
}

async function planOf(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<PlanStep[]> {
  const { sql, bindings } = query.toSQL();
  if (knex.client.config.client === 'pg') {
    const { rows } = await knex.raw(
      `explain (format json, verbose) ${sql}`,
      bindings as Knex.RawBinding[],
    );
    const [{ Plan: plan }] = rows[0]['QUERY PLAN'];
    return stepsOf(plan, JSON.stringify(plan));
  }
  const steps: { detail: string }[] = await knex.raw(
    `explain query plan ${sql}`,
    bindings as Knex.RawBinding[],
  );
  return steps.map(({ detail }) => ({
    table: /^(?:SCAN|SEARCH) (\w+)/.exec(detail)?.[1],
    perRow: detail.startsWith('CORRELATED'),
  }));
}

describe.each(databases.eachSupportedId())('lists of APIs on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await databases.init(id);
    await migrate(knex);
  });

  it.each(FILTERS)(
    'look at no definition, and at nothing once for each API: %j',
    async filters => {
      const queries = [
        matchingContracts(knex, filters).count({ count: '*' }),
        ...SORTS.map(sort =>
          contractPageQuery(knex, { sort, limit: 100, ...filters }),
        ),
        sumsQuery(knex, filters, [
          ["coalesce(contracts.breaking_at, '') >= ?", [AT]],
        ]),
        ownersQuery(knex, filters, 200),
      ];
      for (const query of queries) {
        const steps = await planOf(knex, query);
        const tables = steps.map(({ table }) => table);
        expect(tables).toContain('contracts');
        expect(tables).not.toContain('contract_snapshots');
        expect(steps.filter(({ perRow }) => perRow)).toEqual([]);
      }
    },
  );
});
