import type { Knex } from 'knex';
import { searchWords } from '../../signals';
import { openDeprecations, WHOLE_MODEL } from '../deprecations';
import type { ModelFilters, ModelPosition, ModelSort } from './ModelFilters';
import { MODEL_COLUMNS, type ModelRow } from './modelRow';

/** As the index has it: nulls are ordered otherwise on each database. */
const LATEST = "coalesce(models.latest_version_at, '')";

/** Where a row stands in an order. */
export function positionOf(row: ModelRow, sort: ModelSort): ModelPosition {
  switch (sort) {
    case 'attention':
      return [row.attention_rank, row.id];
    case 'latest':
      return [row.latest_version_at ?? '', row.id];
    default:
      return [row.id];
  }
}

/** The rows that match, without order. */
export function matchingModels(
  knex: Knex,
  filters: ModelFilters,
): Knex.QueryBuilder<ModelRow, ModelRow[]> {
  const query = knex<ModelRow>('models');
  if (filters.registry?.length) {
    query.whereIn('models.registry', filters.registry);
  }
  whereAny(query, 'models.owner', filters.owner);
  whereAny(query, 'models.task', filters.task);
  whereAny(query, 'models.licence', filters.licence);
  whereAny(query, 'models.risk_tier', filters.riskTier);
  whereRelated(knex, query, filters);
  whereDeprecated(knex, query, filters);
  whereCompletenessAndAge(query, filters);
  if (filters.gone === 'only') query.whereNotNull('models.gone_since');
  if (filters.gone === 'hidden') query.whereNull('models.gone_since');
  for (const word of searchWords(filters.q ?? '')) {
    query.whereRaw("models.search like ? escape '!'", [
      `%${word.replace(/[!%_]/g, '!$&')}%`,
    ]);
  }
  return query;
}

/** How many rows a query gives. */
export async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [{ count }] = await query.count<{ count: number | string }[]>({
    count: '*',
  });
  return Number(count);
}

/** An empty value stands for none. */
function whereAny(
  query: Knex.QueryBuilder,
  column: string,
  values: readonly string[] | undefined,
): void {
  if (!values?.length) return;
  const named = values.filter(Boolean);
  query.where(either => {
    either.whereIn(column, named);
    if (named.length < values.length) either.orWhereNull(column);
  });
}

function whereRelated(
  knex: Knex,
  query: Knex.QueryBuilder,
  { alias, attention, entity }: ModelFilters,
): void {
  if (alias?.length) {
    query.whereExists(
      knex('model_aliases')
        .whereRaw('model_aliases.model_id = models.id')
        .whereIn('model_aliases.alias', alias),
    );
  }
  if (attention?.length) {
    query.whereExists(
      knex('model_attention')
        .whereRaw('model_attention.model_id = models.id')
        .whereIn('model_attention.rule_id', attention),
    );
  }
  if (entity?.length) {
    query.whereExists(
      knex('model_entities')
        .whereRaw('model_entities.registry = models.registry')
        .whereRaw('model_entities.name = models.name')
        .whereIn('model_entities.entity_ref', entity),
    );
  }
}

function whereDeprecated(
  knex: Knex,
  query: Knex.QueryBuilder,
  { deprecated }: ModelFilters,
): void {
  if (deprecated === undefined) return;
  const open = openDeprecations(knex)
    .whereRaw('model_deprecations.model_id = models.id')
    .where('model_deprecations.version', WHOLE_MODEL);
  if (deprecated) query.whereExists(open);
  else query.whereNotExists(open);
}

function whereCompletenessAndAge(
  query: Knex.QueryBuilder,
  { completenessBelow, versionSince, versionBefore }: ModelFilters,
): void {
  if (completenessBelow !== undefined) {
    query.where('models.completeness', '<', completenessBelow);
  }
  if (versionSince !== undefined) {
    query.whereRaw(`${LATEST} >= ?`, [instantOf(versionSince)]);
  }
  if (versionBefore !== undefined) {
    query.whereRaw(`${LATEST} < ?`, [instantOf(versionBefore)]);
  }
}

/** As instants are kept: texts of one form, which are ordered as the instants are. */
function instantOf(text: string): string {
  return new Date(text).toISOString();
}

/** One page of models in an order, and one more row that tells whether there is a next page. */
export function modelPageQuery(
  knex: Knex,
  {
    sort,
    limit,
    after,
    ...filters
  }: ModelFilters & { sort: ModelSort; limit: number; after?: ModelPosition },
): Knex.QueryBuilder<ModelRow, ModelRow[]> {
  const query = matchingModels(knex, filters)
    .select<ModelRow[]>(...MODEL_COLUMNS)
    .limit(limit + 1);
  switch (sort) {
    case 'attention':
      query.orderBy(['models.attention_rank', 'models.id']);
      if (after) {
        query.whereRaw('(models.attention_rank, models.id) > (?, ?)', after);
      }
      return query;
    case 'latest':
      query.orderByRaw(`${LATEST} desc, models.id desc`);
      if (after) query.whereRaw(`(${LATEST}, models.id) < (?, ?)`, after);
      return query;
    default:
      query.orderBy(['models.name', 'models.id']);
      if (after) {
        const [id] = after;
        query.whereRaw(
          '(models.name, models.id) > ((select l.name from models as l where l.id = ?), ?)',
          [id, id],
        );
      }
      return query;
  }
}
