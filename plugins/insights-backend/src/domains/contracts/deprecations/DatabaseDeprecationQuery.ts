import type { Knex } from 'knex';
import type { DeprecationDays, DeprecationFilters } from './Deprecation';
import type { DeprecationPosition } from './DeprecationsStore';
import type { DeprecationKind } from './model/Outline';

/** A row of the table `contract_deprecations` with what is said of its API. */
export interface DeprecationRow {
  readonly entity_ref: string;
  readonly ordinal: number;
  readonly kind: DeprecationKind;
  readonly name: string;
  readonly pointer: string | null;
  readonly sunset_on: string | null;
  readonly reason: string | null;
  readonly known_since: string;
  readonly title: string;
  readonly owner: string | null;
}

/** As the index has it: what has no day is last. */
const DUE = "coalesce(contract_deprecations.sunset_on, '9999-12-31')";

/** Where a row stands. */
export function positionOf(row: DeprecationRow): DeprecationPosition {
  return [row.sunset_on ?? '9999-12-31', row.entity_ref, row.ordinal];
}

/** The rows that match, of APIs that the catalog has, without order. */
export function matchingDeprecations(
  knex: Knex,
  filters: DeprecationFilters,
  { today, soon }: DeprecationDays,
): Knex.QueryBuilder<DeprecationRow, DeprecationRow[]> {
  const { state, dueFrom, dueBefore, contractRef, owner } = filters;
  const query = knex<DeprecationRow>('contract_deprecations')
    .join(
      'contracts',
      'contracts.entity_ref',
      'contract_deprecations.entity_ref',
    )
    .whereNull('contracts.gone_since');
  const on = 'contract_deprecations.sunset_on';
  if (state === 'undated') query.whereNull(on);
  if (state === 'overdue') query.where(on, '<', today);
  if (state === 'due') query.whereBetween(on, [today, soon]);
  if (state === 'later') query.where(on, '>', soon);
  if (dueFrom !== undefined) query.where(on, '>=', dueFrom);
  if (dueBefore !== undefined) query.where(on, '<', dueBefore);
  if (contractRef !== undefined) {
    query.where('contract_deprecations.entity_ref', contractRef.toLowerCase());
  }
  if (owner?.length) {
    const named = owner.filter(Boolean);
    query.where(either => {
      either.whereIn('contracts.owner', named);
      if (named.length < owner.length) either.orWhereNull('contracts.owner');
    });
  }
  return query;
}

/** One page, and one more row that tells whether there is a next one. */
export function deprecationPageQuery(
  knex: Knex,
  {
    limit,
    after,
    today,
    soon,
    ...filters
  }: DeprecationFilters &
    DeprecationDays & {
      limit: number;
      after?: DeprecationPosition;
    },
): Knex.QueryBuilder<DeprecationRow, DeprecationRow[]> {
  const query = matchingDeprecations(knex, filters, { today, soon })
    .orderByRaw(
      `${DUE}, contract_deprecations.entity_ref, contract_deprecations.ordinal`,
    )
    .limit(limit + 1)
    .select<DeprecationRow[]>(
      'contract_deprecations.*',
      ...['contracts.title', 'contracts.owner'],
    );
  if (after) {
    query.whereRaw(
      `(${DUE}, contract_deprecations.entity_ref, contract_deprecations.ordinal) > (?, ?, ?)`,
      [...after],
    );
  }
  return query;
}
