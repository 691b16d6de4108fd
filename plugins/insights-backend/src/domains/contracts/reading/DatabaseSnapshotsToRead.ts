import type { Knex } from 'knex';
import type { ContractFormat } from '../model/ContractFormat';
import type { UnreadSnapshot } from './ReadingsStore';

/** What is read of a snapshot before its definition. */
export interface SnapshotRow {
  readonly id: string;
  readonly entity_ref: string;
  readonly ordinal: number;
  readonly digest: string;
  readonly format: ContractFormat;
  readonly seen_from: string;
  readonly given_up_count: number;
}

interface ReadRow extends SnapshotRow {
  readonly compared_with: string | null;
  readonly leads_out: boolean | number | null;
}

/** What of it is selected. */
export const COLUMNS = [
  'id',
  'entity_ref',
  'ordinal',
  'digest',
  'format',
  'seen_from',
  'given_up_count',
] as const;

type Place = Pick<UnreadSnapshot, 'entityRef' | 'ordinal'>;

/** The snapshot of the entity next to one that can be compared with: also one that is held back for its parts elsewhere. */
export async function usableBeside(
  knex: Knex,
  { entityRef, ordinal }: Place,
  side: 'before' | 'after',
): Promise<ReadRow | undefined> {
  return knex('contract_snapshots')
    .where({ entity_ref: entityRef })
    .andWhere(usable =>
      usable.where({ is_readable: true }).orWhere({ leads_out: true }),
    )
    .andWhere('ordinal', side === 'before' ? '<' : '>', ordinal)
    .orderBy('ordinal', side === 'before' ? 'desc' : 'asc')
    .first<ReadRow | undefined>(...COLUMNS, 'compared_with', 'leads_out');
}

/** The last readable snapshot of the entity before one whose parts are all in it. */
export async function wholeBefore(
  knex: Knex,
  { entityRef, ordinal }: Place,
): Promise<SnapshotRow | undefined> {
  return knex('contract_snapshots')
    .where({ entity_ref: entityRef, is_readable: true, leads_out: false })
    .andWhere('ordinal', '<', ordinal)
    .orderBy('ordinal', 'desc')
    .first<SnapshotRow | undefined>(...COLUMNS);
}

/** Whether nothing came between a snapshot and what it was compared with. */
export async function isStillBase(
  knex: Knex,
  place: Place,
  base: string | null,
): Promise<boolean> {
  const usable = await usableBeside(knex, place, 'before');
  if ((usable?.id ?? null) === base) return true;
  return base !== null && (await wholeBefore(knex, place))?.id === base;
}

/** The snapshot that a row is of. */
export function snapshotOf(row: SnapshotRow): UnreadSnapshot {
  const { id, ordinal, digest, format } = row;
  return {
    ...{ id, ordinal, digest, format },
    entityRef: row.entity_ref,
    seenFrom: row.seen_from,
    givenUpCount: row.given_up_count,
  };
}
