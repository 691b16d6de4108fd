import type { Knex } from 'knex';
import { inPortions } from '../platform/inPortions';
import type { MinuteRow } from './model/MinuteCounts';
import { LATENCY_BOUNDS } from './model/RequestCounts';
import type {
  CountsBatch,
  MinuteSpan,
  SelfMeasurementStore,
} from './SelfMeasurementStore';

const WITHIN = LATENCY_BOUNDS.map(bound => `within_${bound}` as const);
const KEY = ['minute', 'plugin_id'] as const;
const COUNTS = ['requests', 'failed', 'abandoned', ...WITHIN] as const;
const COLUMNS = [...KEY, ...COUNTS];

type RequestsRow = { minute: number; plugin_id: string } & Record<
  (typeof COUNTS)[number],
  number
>;

/** @see SelfMeasurementStore */
export class DatabaseSelfMeasurementStore implements SelfMeasurementStore {
  constructor(private readonly knex: Knex) {}

  async add(batch: CountsBatch): Promise<void> {
    await this.knex.transaction(async transaction => {
      if (!(await isNew(transaction, batch))) return;
      for (const rows of inPortions(batch.rows)) {
        await addRows(transaction, rows);
      }
    });
  }

  async read(
    pluginIds: readonly string[],
    span: MinuteSpan,
  ): Promise<MinuteRow[]> {
    const rows = await requestsQuery(this.knex, pluginIds, span);
    return rows.map(row => ({
      minute: row.minute,
      pluginId: row.plugin_id,
      counts: {
        requests: row.requests,
        failed: row.failed,
        abandoned: row.abandoned,
        within: WITHIN.map(column => row[column]),
      },
    }));
  }

  async dropBefore(minute: number): Promise<void> {
    for (const table of ['self_requests', 'self_recorders']) {
      await this.knex(table).where('minute', '<', minute).delete();
    }
  }
}

/** The rows of some plugins; exported so that a test can read its plan. */
export function requestsQuery(
  knex: Knex,
  pluginIds: readonly string[],
  { fromMinute, toMinute }: MinuteSpan,
): Knex.QueryBuilder<RequestsRow, RequestsRow[]> {
  return knex<RequestsRow>('self_requests')
    .whereIn('plugin_id', pluginIds)
    .where('minute', '>=', fromMinute)
    .where('minute', '<', toMinute)
    .select(COLUMNS) as Knex.QueryBuilder<RequestsRow, RequestsRow[]>;
}

/** Claims the number of the batch, in the transaction that adds its counts. */
async function isNew(
  transaction: Knex.Transaction,
  { recorderId, batch, rows }: CountsBatch,
): Promise<boolean> {
  const claimed = await transaction('self_recorders')
    .insert({
      recorder_id: recorderId,
      batch,
      minute: Math.max(...rows.map(({ minute }) => minute)),
    })
    .onConflict('recorder_id')
    .merge()
    .where('self_recorders.batch', '<', batch)
    .returning('batch');
  return claimed.length > 0;
}

/** One statement adds; two replicas that write the same minute both count. */
async function addRows(
  transaction: Knex.Transaction,
  rows: readonly MinuteRow[],
): Promise<void> {
  const tuple = `(${COLUMNS.map(() => '?').join(',')})`;
  await transaction.raw(
    [
      `insert into self_requests (${COLUMNS.join(',')})`,
      `values ${rows.map(() => tuple).join(',')}`,
      `on conflict (${KEY.join(',')}) do update set`,
      COUNTS.map(
        column => `${column} = self_requests.${column} + excluded.${column}`,
      ).join(','),
    ].join(' '),
    rows.flatMap(({ minute, pluginId, counts }) => [
      minute,
      pluginId,
      counts.requests,
      counts.failed,
      counts.abandoned,
      ...counts.within,
    ]),
  );
}
