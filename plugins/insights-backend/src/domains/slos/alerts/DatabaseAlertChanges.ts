import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { keyOf, type AlertEpisode } from '../model/alerting/AlertEpisode';
import { instantOf } from '../model/window/instantOf';
import type { AlertChanges, TargetsOf } from './AlertsStore';
import { CHANGING_COLUMNS, rowOfEpisode, type AlertRow } from './alertRow';
import type { DeliveryRow } from './delivery/deliveryRow';

/** SQLite takes 500 rows a statement. */
const ROWS_OF_STATEMENT = 200;

/** Columns that an alert is known by outside. */
const KNOWN_BY = [
  'slo',
  'objective',
  'policy',
  'severity',
  'long_seconds',
  'operator',
  'fired_owner',
  'fired_entity_ref',
] as const satisfies readonly (keyof AlertRow)[];

/** Writes what became of episodes, and puts what is to be told of it into the outbox. */
export async function writeAlertChanges(
  trx: Knex.Transaction,
  { opened, changed, claimed, dropped }: AlertChanges,
  targetsOf: TargetsOf,
  nowSeconds: number,
): Promise<void> {
  for (const part of inPortions(dropped.map(({ id }) => id))) {
    await trx('slo_alerts').whereIn('id', part).delete();
  }
  // An alert that is handed over ends before it begins anew: one episode of it is open at a time.
  for (const episode of changed) await update(trx, episode);
  const inserted = await insertNew(trx, opened);
  const nowFiring = [...inserted, ...changed].filter(
    ({ state, firedAtSeconds }) =>
      state === 'firing' && firedAtSeconds === nowSeconds,
  );
  for (const episode of nowFiring) await forgetEarlier(trx, episode);
  const news = [...nowFiring, ...claimed];
  await queueFiring(trx, news, targetsOf, instantOf(nowSeconds));
  const resolved = changed.filter(({ state }) => state === 'resolved');
  for (const part of inPortions(resolved.map(({ id }) => id))) {
    await trx<DeliveryRow>('slo_alert_deliveries')
      .whereIn('alert_id', part)
      .update({ revision: 2, due_at: instantOf(nowSeconds), attempts: 0 });
  }
}

/** Puts episodes that fire into the outbox, for each target that is not told of them yet. */
export async function queueFiring(
  knex: Knex,
  firing: readonly AlertEpisode[],
  targetsOf: TargetsOf,
  dueAt: string,
): Promise<void> {
  const rows = firing.flatMap(episode =>
    targetsOf(episode).map(
      (target): DeliveryRow => ({
        alert_id: episode.id,
        target,
        revision: 1,
        due_at: dueAt,
        attempts: 0,
        last_error: null,
      }),
    ),
  );
  for (const part of inPortions(rows, ROWS_OF_STATEMENT)) {
    await knex('slo_alert_deliveries')
      .insert(part)
      .onConflict(['alert_id', 'target'])
      .ignore();
  }
}

/** Another replica may have opened the same ones meanwhile; those are left out. */
async function insertNew(
  trx: Knex.Transaction,
  opened: readonly AlertEpisode[],
): Promise<AlertEpisode[]> {
  const inserted = new Set<string>();
  // All take the alerts in one order, so that none waits for another in a ring.
  const rows = [...opened]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(rowOfEpisode);
  for (const part of inPortions(rows, ROWS_OF_STATEMENT)) {
    const given: { id: string }[] = await trx('slo_alerts')
      .insert(part)
      .onConflict()
      .ignore()
      .returning('id');
    for (const { id } of given) inserted.add(id);
  }
  return opened.filter(({ id }) => inserted.has(id));
}

/**
 * Whom the end of an earlier episode has not reached is only told that the alert fires again, not that it has ended;
 * unless it is known by other labels now.
 */
async function forgetEarlier(
  trx: Knex.Transaction,
  episode: AlertEpisode,
): Promise<void> {
  const row = rowOfEpisode(episode);
  const earlier = trx<AlertRow>('slo_alerts')
    .select('id')
    .where(Object.fromEntries(KNOWN_BY.map(column => [column, row[column]])))
    .where('state', 'resolved');
  await trx('slo_alert_deliveries').whereIn('alert_id', earlier).delete();
}

async function update(
  trx: Knex.Transaction,
  episode: AlertEpisode,
): Promise<void> {
  const row = rowOfEpisode(episode);
  await trx<AlertRow>('slo_alerts')
    .where('id', episode.id)
    .update(
      Object.fromEntries(CHANGING_COLUMNS.map(column => [column, row[column]])),
    );
}
