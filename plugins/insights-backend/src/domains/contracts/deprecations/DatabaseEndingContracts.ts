import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';

/** Its row among those of its definition. */
const WHOLE_API = 0;

/** A statement of SQLite takes no more than 500 rows. */
const ROWS_AT_ONCE = 100;

interface EndingRow {
  readonly entity_ref: string;
  readonly title: string;
  readonly sunset_on: string | null;
}

interface KeptRow {
  readonly entity_ref: string;
  readonly name: string;
  readonly sunset_on: string | null;
}

/**
 * Keeps which APIs are to end as a whole: those whose lifecycle is `deprecated`, and those that the catalog gives a day.
 *
 * @param now - instant, ISO 8601 in UTC
 */
export async function takeEndingContracts(
  trx: Knex,
  now: string,
): Promise<void> {
  const ending = await trx('contracts')
    .whereNull('gone_since')
    .andWhere(either =>
      either
        .whereNotNull('sunset_on')
        .orWhereRaw("lower(coalesce(lifecycle, '')) = 'deprecated'"),
    )
    .select<EndingRow[]>(...(['entity_ref', 'title', 'sunset_on'] as const));
  const kept = await trx('contract_deprecations')
    .where({ ordinal: WHOLE_API })
    .select<KeptRow[]>(...(['entity_ref', 'name', 'sunset_on'] as const));
  const keptByRef = new Map(kept.map(row => [row.entity_ref, row]));
  const endingRefs = new Set(ending.map(row => row.entity_ref));
  const over = kept.map(row => row.entity_ref).filter(r => !endingRefs.has(r));
  for (const portion of inPortions(over)) {
    await trx('contract_deprecations')
      .where({ ordinal: WHOLE_API })
      .whereIn('entity_ref', portion)
      .delete();
  }
  const changed = ending.filter(row => {
    const before = keptByRef.get(row.entity_ref);
    return before?.name !== row.title || before.sunset_on !== row.sunset_on;
  });
  const rows = changed.map(row => ({
    ...{ entity_ref: row.entity_ref, ordinal: WHOLE_API, kind: 'api' },
    ...{ name: row.title, pointer: null, sunset_on: row.sunset_on },
    ...{ reason: null, known_since: now },
  }));
  for (const portion of inPortions(rows, ROWS_AT_ONCE)) {
    await trx('contract_deprecations')
      .insert(portion)
      .onConflict(['entity_ref', 'ordinal'])
      .merge(['name', 'sunset_on']);
  }
}
