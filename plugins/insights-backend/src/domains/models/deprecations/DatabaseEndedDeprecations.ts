import type { Knex } from 'knex';
import { WHOLE_MODEL, type DeprecationRow } from './deprecationRow';
import type { DeprecatedThing } from './DeprecationsStore';

/** The deprecation of a model, or of a version of it, that ended last, in SQLite or PostgreSQL. */
export function lastEndedDeprecation(
  knex: Knex,
  { modelId, version }: DeprecatedThing,
): Knex.QueryBuilder<DeprecationRow, Pick<DeprecationRow, 'id'>[]> {
  return knex<DeprecationRow>('model_deprecations')
    .select<Pick<DeprecationRow, 'id'>[]>('id')
    .where({ model_id: modelId, version: version ?? WHOLE_MODEL })
    .whereNotNull('withdrawn_at')
    .orderBy([
      { column: 'withdrawn_at', order: 'desc' },
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(1);
}

/** Its id; undefined where none has ended. */
export async function lastEndedDeprecationOf(
  knex: Knex,
  thing: DeprecatedThing,
): Promise<string | undefined> {
  const [last] = await lastEndedDeprecation(knex, thing);
  return last?.id;
}
