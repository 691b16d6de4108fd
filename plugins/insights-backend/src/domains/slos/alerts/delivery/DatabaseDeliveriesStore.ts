import type { Knex } from 'knex';
import type { AlertEpisode } from '../../model/alerting/AlertEpisode';
import { instantOf } from '../../model/window/instantOf';
import { episodeOfRow, type AlertRow } from '../alertRow';
import { queueFiring } from '../DatabaseAlertChanges';
import type {
  DeliveriesStore,
  Delivery,
  DeliveryOutcome,
} from './DeliveriesStore';
import type { DeliveryRow } from './deliveryRow';

type DueRow = AlertRow & Pick<DeliveryRow, 'target' | 'revision' | 'attempts'>;

/** Deliveries that are due, with their episodes. */
export function dueQuery(
  knex: Knex,
  nowSeconds: number,
  limit: number,
): Knex.QueryBuilder<DueRow, DueRow[]> {
  return knex('slo_alert_deliveries as d')
    .join('slo_alerts as a', 'a.id', 'd.alert_id')
    .where('d.due_at', '<=', instantOf(nowSeconds))
    .orderBy('d.due_at')
    .limit(limit)
    .select<DueRow[]>('a.*', 'd.target', 'd.revision', 'd.attempts');
}

/** The outbox in SQLite or PostgreSQL. */
export class DatabaseDeliveriesStore implements DeliveriesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async due(nowSeconds: number, limit: number): Promise<readonly Delivery[]> {
    const rows = await dueQuery(this.#knex, nowSeconds, limit);
    return rows.map(row => ({
      episode: episodeOfRow(row),
      target: row.target,
      revision: row.revision,
      attempts: row.attempts,
    }));
  }

  async settle(outcomes: readonly DeliveryOutcome[]): Promise<void> {
    // One by one: a transaction of many would wait for those that change alerts, and they for it.
    for (const outcome of outcomes) await settleOne(this.#knex, outcome);
  }

  async catchUp(
    targetsOf: (episode: AlertEpisode) => readonly string[],
    nowSeconds: number,
  ): Promise<void> {
    const firing = await this.#knex<AlertRow>('slo_alerts')
      .select<AlertRow[]>('*')
      .where({ state: 'firing' });
    const dueAt = instantOf(nowSeconds);
    await this.#knex.transaction(trx =>
      queueFiring(trx, firing.map(episodeOfRow), targetsOf, dueAt),
    );
  }
}

async function settleOne(
  knex: Knex,
  { delivery, dueAtSeconds, attempts, lastError }: DeliveryOutcome,
): Promise<void> {
  const { episode, target, revision } = delivery;
  const row = knex<DeliveryRow>('slo_alert_deliveries').where({
    ...{ alert_id: episode.id, target, revision },
  });
  if (dueAtSeconds === undefined) {
    await row.delete();
    return;
  }
  await row.update({
    due_at: dueAtSeconds === null ? null : instantOf(dueAtSeconds),
    attempts,
    last_error: lastError,
  });
}
