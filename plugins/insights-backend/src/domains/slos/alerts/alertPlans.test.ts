import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  alertsOnDatabase,
  databaseIds,
  START_SECONDS as START,
} from './__testUtils__/alertsOnDatabase';
import type { AlertRow } from './alertRow';
import {
  alertPageQuery,
  endedBeforeQuery,
  firedWithinQuery,
  openAlertsQuery,
} from './DatabaseAlertQueries';
import { dueQuery } from './delivery/DatabaseDeliveriesStore';
import type { DeliveryRow } from './delivery/deliveryRow';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MANY = 6_000;
const instant = (n: number) => new Date((START + n * 60) * 1_000).toISOString();

/** Many alerts of forty SLOs, of which few are open. */
function rowOf(n: number): AlertRow {
  const isOpen = n % 200 === 0;
  const at = instant(n - MANY);
  return {
    ...{ id: String(n), slo: `slo-${n % 40}`, objective: 0 },
    ...{ severity: 'page', long_seconds: 3_600 + n, short_seconds: 300 },
    ...{ policy: '', operator: 'gt', held_from: at, handed_to: null },
    ...{ total_units: null, bad_units: null },
    ...{ factor: 14.4, state: isOpen ? 'firing' : 'resolved', pending_at: at },
    ...{ fired_at: at, resolved_at: isOpen ? null : at, quiet_since: null },
    ...{ last_held_at: at, long_burn: 20, short_burn: 20 },
    ...{ title: 'Some', service: 'checkout', entity_ref: null },
    ...{ owner: `group:default/g${n % 40}`, is_example: false },
    ...{ fired_owner: null, fired_entity_ref: null },
  };
}

function deliveryOf({ id }: AlertRow): DeliveryRow {
  return {
    ...{ alert_id: id, target: 'notifications', revision: 1, attempts: 0 },
    due_at: Number(id) % 100 === 0 ? instant(0) : null,
    last_error: null,
  };
}

describe.each(databases.eachSupportedId())('queries of alerts on %s', id => {
  it('are answered from an index, without a sort of what is long', async () => {
    const { knex } = await alertsOnDatabase(databases, id);
    const rows = Array.from({ length: MANY }, (_, n) => rowOf(n));
    await knex.batchInsert('slo_alerts', rows, 400);
    await knex.batchInsert('slo_alert_deliveries', rows.map(deliveryOf), 400);
    const isPostgres = id === 'POSTGRES_15';
    if (isPostgres) await knex.raw('analyze');
    const explain = isPostgres ? 'explain' : 'explain query plan';
    const after = { pendingAt: instant(-MANY / 2), id: '3000' };
    const page = { limit: 20, after };
    const span = { startSeconds: START - 2e5, endSeconds: START - 1e5 };
    const queries = [
      [alertPageQuery(knex, { limit: 20 }), 'order_index'],
      [alertPageQuery(knex, page), 'order_index'],
      [alertPageQuery(knex, { ...page, state: ['firing'] }), 'state_index'],
      [alertPageQuery(knex, { ...page, slo: ['slo-7'] }), 'slo_index'],
      [
        alertPageQuery(knex, { ...page, owner: ['group:default/g7'] }),
        'owner_index',
      ],
      [endedBeforeQuery(knex, START - 2e5, 1_000), 'resolved_index'],
    ] as const;
    for (const [query, index] of queries) {
      const plan = JSON.stringify(
        await knex.raw(`${explain} ${query.toQuery()}`),
      );
      expect(plan).toContain(`slo_alerts_${index}`);
      expect(plan).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
    const short = [
      [openAlertsQuery(knex, ['slo-0', 'slo-1']), 'slo_alerts_open_index'],
      [firedWithinQuery(knex, 'slo-7', span, 500), 'slo_alerts_held_index'],
      [dueQuery(knex, START, 500), 'slo_alert_deliveries_due_index'],
    ] as const;
    for (const [query, index] of short) {
      const plan = await knex.raw(`${explain} ${query.toQuery()}`);
      expect(JSON.stringify(plan)).toContain(index);
    }
  });
});
