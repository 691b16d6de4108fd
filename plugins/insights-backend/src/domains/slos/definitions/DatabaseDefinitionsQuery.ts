import type { Knex } from 'knex';
import type { DefinitionFilters } from './DefinitionsStore';

/** Narrows a query on `slo_definitions as d` to what is asked for, after a name where one is given. */
export function definitionsThat(
  query: Knex.QueryBuilder,
  { isRetired, origins, services }: DefinitionFilters,
  after?: string,
): void {
  if (isRetired === true) query.whereNotNull('d.deleted_at');
  if (isRetired === false) query.whereNull('d.deleted_at');
  if (origins) query.whereIn('d.source_kind', [...origins]);
  if (services) query.whereIn('d.service', [...services]);
  if (after !== undefined) query.where('d.name', '>', after);
}
