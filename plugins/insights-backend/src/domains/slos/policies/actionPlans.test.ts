import {
  stateChangesQuery,
  oldStateChangesQuery,
} from '../review/DatabaseReviewStore';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  policiesOnDatabase,
  START_SECONDS as START,
} from './__testUtils__/policiesOnDatabase';
import type { ActionRow } from './actionRow';
import {
  actionPageQuery,
  clearedBeforeQuery,
  liveActionsQuery,
  untoldQuery,
} from './DatabaseActionQueries';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MANY = 6_000;
const instant = (n: number) => new Date((START + n * 60) * 1_000).toISOString();

/** Many actions of forty SLOs, of which few are open. */
function rowOf(n: number): ActionRow {
  const isOpen = n % 200 === 0;
  const at = instant(n - MANY);
  return {
    ...{ id: String(n), policy: `p-${n % 40}`, policy_title: 'P', rule: 'r' },
    ...{ when_consumed: 0.75, when_state: null, action: 'Look' },
    ...{ owner: `group:default/g${n % 40}`, slo: `slo-${n % 40}` },
    ...{ title: 'Some', service: 'checkout', entity_ref: null },
    ...{ is_example: false, opening: '{}', revision: 1, opened_at: at },
    ...{ state: isOpen ? 'open' : 'cleared', due_at: at, due_seconds: 60 },
    ...{ excepted_until: null, closed_at: isOpen ? null : at },
    cleared_at: isOpen ? null : at,
    urgency: isOpen ? START + n : 3e11 - START - n,
    ...{ tell: n % 400 === 0 ? 'opened' : null, is_overdue_told: false },
    // Each open one is of a rule of its own.
    ...(isOpen && { rule: `r-${n}` }),
  };
}

describe.each(databases.eachSupportedId())('queries of actions on %s', id => {
  it('are answered from an index, without a sort of what is long', async () => {
    const { knex, removeFiles } = await policiesOnDatabase(databases, id);
    await removeFiles();
    const numbers = Array.from({ length: MANY }, (_, n) => n);
    await knex.batchInsert('slo_actions', numbers.map(rowOf), 100);
    await knex.batchInsert(
      'slo_state_changes',
      numbers.map(n => ({
        ...{ slo: `slo-${n % 40}`, at: instant(n), title: 'Some' },
        ...{ owner: `group:default/g${n % 40}`, from_state: 'healthy' },
        ...{ to_state: 'burning', remaining: 0.5 },
      })),
      100,
    );
    const isPostgres = id === 'POSTGRES_15';
    if (isPostgres) await knex.raw('analyze');
    const explain = isPostgres ? 'explain' : 'explain query plan';
    const after = [2e11, '3000'] as const;
    const page = { limit: 20, nowSeconds: START + 100 };
    const owner = 'group:default/g7';
    const queries = [
      [actionPageQuery(knex, page), 'slo_actions_order_index'],
      [actionPageQuery(knex, { ...page, after }), 'slo_actions_order_index'],
      [
        actionPageQuery(knex, { ...page, state: ['overdue'] }),
        'slo_actions_order_index',
      ],
      [
        actionPageQuery(knex, { ...page, after, state: ['cleared'] }),
        'slo_actions_(state|order)_index',
      ],
      [
        actionPageQuery(knex, { ...page, after, owner: [owner] }),
        'slo_actions_owner_index',
      ],
      [
        actionPageQuery(knex, { ...page, after, slo: ['slo-7'] }),
        'slo_actions_slo_index',
      ],
      [
        actionPageQuery(knex, { ...page, after, policy: ['p-7'] }),
        'slo_actions_policy_index',
      ],
      [clearedBeforeQuery(knex, START, 1_000), 'slo_actions_cleared_index'],
      [untoldQuery(knex, 10), 'slo_actions_tell_index'],
      [
        stateChangesQuery(knex, owner, START, 20),
        'slo_state_changes_owner_index',
      ],
      [oldStateChangesQuery(knex, START, 1_000), 'slo_state_changes_at_index'],
    ] as const;
    for (const [query, index] of queries) {
      const plan = JSON.stringify(
        await knex.raw(`${explain} ${query.toQuery()}`),
      );
      expect(plan).toMatch(new RegExp(index));
      expect(plan).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
    const live = liveActionsQuery(knex, ['slo-0', 'slo-1']).toQuery();
    expect(JSON.stringify(await knex.raw(`${explain} ${live}`))).toMatch(
      /slo_actions_(slo_)?live_index/,
    );
  });
});
