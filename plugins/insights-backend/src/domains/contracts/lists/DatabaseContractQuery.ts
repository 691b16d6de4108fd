import type { Knex } from 'knex';
import { searchWords } from '../../signals';
import type {
  ContractFilters,
  ContractPosition,
  ContractSort,
} from './ContractFilters';
import { CONTRACT_COLUMNS, type ContractRow } from './contractRow';
import { whereHasSlo } from './DatabaseProviders';

/** As the index has it: nulls are ordered otherwise on each database. */
export const BREAKING = "coalesce(contracts.breaking_at, '')";

/** As the index has it; what has no score comes after every score. */
const NO_SCORE = 99_999;
export const QUALITY = `coalesce(contracts.quality_score, ${NO_SCORE})`;

/** Where a row stands in an order. */
export function positionOf(
  row: ContractRow,
  sort: ContractSort,
): ContractPosition {
  switch (sort) {
    case 'attention':
      return [row.changed_at, row.entity_ref, row.attention];
    case 'breaking':
      return [row.breaking_at ?? '', row.entity_ref];
    case 'changed':
      return [row.changed_at, row.entity_ref];
    case 'quality':
      return ['', row.entity_ref, row.quality_score ?? NO_SCORE];
    default:
      // A title may be longer than a cursor; it is looked up.
      return ['', row.entity_ref];
  }
}

/** The rows that match, without order. */
export function matchingContracts(
  knex: Knex,
  filters: ContractFilters,
): Knex.QueryBuilder<ContractRow, ContractRow[]> {
  const { owner, format, lifecycle, gone = 'hidden' } = filters;
  const query = knex<ContractRow>('contracts');
  if (gone === 'hidden') query.whereNull('contracts.gone_since');
  if (gone === 'only') query.whereNotNull('contracts.gone_since');
  if (format?.length) query.whereIn('contracts.format', format);
  if (lifecycle?.length) query.whereIn('contracts.lifecycle', lifecycle);
  if (owner?.length) {
    const named = owner.filter(Boolean);
    query.where(either => {
      either.whereIn('contracts.owner', named);
      if (named.length < owner.length) either.orWhereNull('contracts.owner');
    });
  }
  if (filters.readable !== undefined) {
    // In words: an index of some rows only is not looked at for a value that comes later.
    query.whereRaw(
      filters.readable
        ? 'contracts.latest_readable = true'
        : 'contracts.latest_readable = false',
    );
  }
  if (filters.breakingSince !== undefined) {
    const since = new Date(filters.breakingSince).toISOString();
    query.whereRaw(`${BREAKING} >= ?`, [since]);
  }
  if (filters.changedSince !== undefined) {
    const since = new Date(filters.changedSince).toISOString();
    // The first definition of an API is no change of it.
    query
      .where('contracts.changed_at', '>=', since)
      .where('contracts.snapshot_count', '>', 1);
  }
  if (filters.belowScore !== undefined) {
    // What has no score is not below one.
    query.whereRaw(`${QUALITY} < ?`, [Math.round(filters.belowScore * 100)]);
  }
  if (filters.needsAttention !== undefined) {
    query.where('contracts.attention', filters.needsAttention ? '>' : '=', 0);
  }
  if (filters.hasSlo !== undefined) whereHasSlo(knex, query, filters.hasSlo);
  if (filters.contractRef?.length) {
    query.whereIn(
      'contracts.entity_ref',
      filters.contractRef.map(ref => ref.toLowerCase()),
    );
  }
  for (const word of searchWords(filters.q ?? '')) {
    query.whereRaw("contracts.search like ? escape '!'", [
      `%${word.replace(/[!%_]/g, '!$&')}%`,
    ]);
  }
  return query;
}

/** One page of contracts in an order, and one more row that tells whether there is a next page. */
export function contractPageQuery(
  knex: Knex,
  {
    sort,
    limit,
    after,
    ...filters
  }: ContractFilters & {
    sort: ContractSort;
    limit: number;
    after?: ContractPosition;
  },
): Knex.QueryBuilder<ContractRow, ContractRow[]> {
  const query = matchingContracts(knex, filters)
    .select<ContractRow[]>(...CONTRACT_COLUMNS)
    .limit(limit + 1);
  if (sort === 'name') {
    query.orderBy(['contracts.title', 'contracts.entity_ref']);
    if (after) {
      const [, ref] = after;
      query.whereRaw(
        '(contracts.title, contracts.entity_ref) > ((select l.title from contracts as l where l.entity_ref = ?), ?)',
        [ref, ref],
      );
    }
    return query;
  }
  if (sort === 'attention') {
    query.orderByRaw(
      'contracts.attention desc, contracts.changed_at desc, contracts.entity_ref desc',
    );
    if (after) {
      const [changedAt, ref] = after;
      const attention = after.length === 3 ? after[2] : 0;
      query.whereRaw(
        '(contracts.attention, contracts.changed_at, contracts.entity_ref) < (?, ?, ?)',
        [attention, changedAt, ref],
      );
    }
    return query;
  }
  if (sort === 'quality') {
    query.orderByRaw(`${QUALITY}, contracts.entity_ref`);
    if (after) {
      const [, ref, score] = after;
      query.whereRaw(`(${QUALITY}, contracts.entity_ref) > (?, ?)`, [
        score ?? NO_SCORE,
        ref,
      ]);
    }
    return query;
  }
  const by = sort === 'breaking' ? BREAKING : 'contracts.changed_at';
  query.orderByRaw(`${by} desc, contracts.entity_ref desc`);
  if (after) {
    const [at, ref] = after;
    query.whereRaw(`(${by}, contracts.entity_ref) < (?, ?)`, [at, ref]);
  }
  return query;
}
