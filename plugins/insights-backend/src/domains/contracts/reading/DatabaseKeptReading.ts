import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { ComparedContract } from '../model/compareContracts';
import type { ContractChange } from '../model/ContractReading';
import type { AboutReading } from './ReadingsStore';
import { usableBeside, type SnapshotRow } from './DatabaseSnapshotsToRead';
import { TO_BE_READ_AGAIN } from './TO_BE_READ_AGAIN';

/** A statement of SQLite takes no more than 500 rows. */
const ROWS_AT_ONCE = 100;

/** Longest title and version that are kept. */
const LONGEST_TITLE = 300;
const LONGEST_VERSION = 100;

interface KeptRow {
  readonly entity_ref: string;
  readonly ordinal: number;
  readonly read_by: string | null;
  readonly tell_at: string | null;
  readonly given_up_count: number;
  readonly was_read: boolean | number;
}

const KEPT_COLUMNS = [
  ...(['entity_ref', 'ordinal', 'read_by', 'tell_at'] as const),
  ...(['given_up_count', 'was_read'] as const),
] as const;

/** A snapshot whose entity is locked. */
interface LockedSnapshot {
  readonly id: string;
  readonly entityRef: string;
  readonly ordinal: number;
  readonly tellAt: string | null;
  /** Whether anybody could read it before. */
  readonly wasRead: boolean;
}

/** The snapshot, while nobody else changes anything of its entity. */
export async function lockSnapshot(
  trx: Knex.Transaction,
  id: string,
): Promise<LockedSnapshot | undefined> {
  const found = await trx('contract_snapshots')
    .where({ id })
    .first<Pick<SnapshotRow, 'entity_ref'> | undefined>('entity_ref');
  if (!found) return undefined;
  // In the order in which publishing locks: the entity, then its snapshots.
  await trx('contracts')
    .where({ entity_ref: found.entity_ref })
    .forUpdate()
    .first('entity_ref');
  const row = await trx('contract_snapshots')
    .where({ id })
    .first<KeptRow | undefined>(...KEPT_COLUMNS);
  return (
    row && {
      ...{ id, entityRef: row.entity_ref, ordinal: row.ordinal },
      tellAt: row.tell_at,
      wasRead:
        Boolean(row.was_read) ||
        (row.read_by !== null && row.given_up_count === 0),
    }
  );
}

/** What is written of a reading beside its snapshot. */
export function columnsOf(
  { after, comparison, notCompared }: ComparedContract,
  about: AboutReading,
  { wasRead, tellAt }: LockedSnapshot,
) {
  const { isCompared, counts } = comparison;
  return {
    read_by: about.engineVersion,
    ...{ is_readable: after.isReadable, leads_out: after.leadsOut ?? false },
    document_title: cut(after.facts.title, LONGEST_TITLE),
    declared_version: cut(after.facts.declaredVersion, LONGEST_VERSION),
    operation_count: after.facts.operationCount,
    faults: JSON.stringify(after.faults),
    compared_with: isCompared ? about.base : null,
    breaking_count: isCompared ? counts.breaking : null,
    risky_count: isCompared ? counts.risky : null,
    safe_count: isCompared ? counts.safe : null,
    // Told once: not when it is read again.
    tell_at: !wasRead && counts.breaking > 0 ? about.now : tellAt,
    ...{ given_up_count: about.givenUp.count, was_read: wasRead },
    try_again_at: about.givenUp.tryAgainAt,
    not_compared:
      isCompared || !after.isReadable
        ? null
        : notCompared?.reason ?? 'nothing-before',
  };
}

/**
 * What was read before this one could be compared with was compared with another one, or with none; or with this one, which is
 * not any more.
 */
export async function compareNextAnew(
  trx: Knex.Transaction,
  snapshot: LockedSnapshot,
  { after }: ComparedContract,
  { compares }: AboutReading,
): Promise<void> {
  if (!compares) return;
  const next = await usableBeside(trx, snapshot, 'after');
  if (!next) return;
  const leadsOut = after.leadsOut === true;
  // A whole one looks for the last whole one: it is read again where it did not.
  const isBase = leadsOut ? Boolean(next.leads_out) : after.isReadable;
  const isComparedWithIt = next.compared_with === snapshot.id;
  if (isComparedWithIt === isBase) return;
  await trx('contract_snapshots')
    .where({ id: next.id })
    .update({ read_by: TO_BE_READ_AGAIN });
}

/** Keeps the changes of a snapshot in place of those that were kept. */
export async function replaceChanges(
  trx: Knex.Transaction,
  snapshotId: string,
  changes: readonly ContractChange[],
): Promise<void> {
  await trx('contract_changes').where({ snapshot_id: snapshotId }).delete();
  const rows = changes.map((change, ordinal) => ({
    ...{ snapshot_id: snapshotId, ordinal },
    rule_id: change.ruleId,
    severity: change.severity,
    change: JSON.stringify(change),
  }));
  for (const portion of inPortions(rows, ROWS_AT_ONCE)) {
    await trx('contract_changes').insert(portion);
  }
}

/** What lists show of an entity follows from its snapshots. */
export async function summarise(
  trx: Knex.Transaction,
  entityRef: string,
): Promise<void> {
  const ofEntity = () =>
    trx('contract_snapshots').where({ entity_ref: entityRef });
  await trx('contracts')
    .where({ entity_ref: entityRef })
    .update({
      current_id: ofEntity()
        .where({ is_readable: true })
        .orderBy('ordinal', 'desc')
        .limit(1)
        .select('id'),
      latest_readable: trx('contract_snapshots')
        .whereRaw('contract_snapshots.id = contracts.latest_id')
        .select('is_readable'),
      breaking_at: ofEntity().where('breaking_count', '>', 0).max('seen_from'),
    });
}

function cut(text: string | null, length: number): string | null {
  return text?.slice(0, length) ?? null;
}
