import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { Deprecation } from '../model/deprecation/Deprecation';
import { deprecationOfRow, type DeprecationRow } from './deprecationRow';

/** Deprecations that hold, in SQLite or PostgreSQL. The partial index has these alone. */
export function openDeprecations(
  knex: Knex,
): Knex.QueryBuilder<DeprecationRow, DeprecationRow[]> {
  return knex<DeprecationRow>('model_deprecations')
    .select<DeprecationRow[]>('model_deprecations.*')
    .whereNull('model_deprecations.withdrawn_at');
}

/** Deprecations of some models, and of their versions, that hold; by model, then by version. */
export async function openDeprecationsOf(
  knex: Knex,
  modelIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Deprecation[]>> {
  const found = new Map<string, Deprecation[]>();
  for (const ids of inPortions(modelIds)) {
    const rows = await openDeprecations(knex)
      .whereIn('model_deprecations.model_id', ids)
      .orderBy('model_deprecations.version');
    for (const row of rows) {
      const ofModel = found.get(row.model_id) ?? [];
      ofModel.push(deprecationOfRow(row));
      found.set(row.model_id, ofModel);
    }
  }
  return found;
}
