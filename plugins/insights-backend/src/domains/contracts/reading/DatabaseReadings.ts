import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { ComparedContract } from '../model/compareContracts';
import type { ContractFormat } from '../model/ContractFormat';
import type { ContractChange } from '../model/ContractReading';
import { readText } from '../snapshots/DatabaseContractTexts';
import type {
  AboutReading,
  ReadingsStore,
  UnreadSnapshot,
} from './ReadingsStore';
import { TO_BE_READ_AGAIN } from './TO_BE_READ_AGAIN';

/** A statement of SQLite takes no more than 500 rows. */
const ROWS_AT_ONCE = 100;

/** Longest title and version that are kept. */
const LONGEST_TITLE = 300;
const LONGEST_VERSION = 100;

interface SnapshotRow {
  readonly id: string;
  readonly entity_ref: string;
  readonly ordinal: number;
  readonly digest: string;
  readonly format: ContractFormat;
  readonly seen_from: string;
}

interface ReadRow extends SnapshotRow {
  readonly compared_with: string | null;
  readonly leads_out: boolean | number | null;
}

interface KeptRow {
  readonly entity_ref: string;
  readonly ordinal: number;
  readonly read_by: string | null;
  readonly tell_at: string | null;
}

/** A snapshot whose entity is locked. */
interface LockedSnapshot {
  readonly id: string;
  readonly entityRef: string;
  readonly ordinal: number;
  readonly readBy: string | null;
  readonly tellAt: string | null;
}

const COLUMNS = [
  'id',
  'entity_ref',
  'ordinal',
  'digest',
  'format',
  'seen_from',
] as const;

/** What nobody has read, what came first before what followed it. */
export function freshQuery(knex: Knex, limit: number) {
  return knex('contract_snapshots')
    .whereNull('read_by')
    .orderBy(['ordinal', 'id'])
    .limit(limit)
    .select<SnapshotRow[]>(...COLUMNS);
}

/** Keeps what snapshots say in SQLite or PostgreSQL. */
export class DatabaseReadings implements ReadingsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async fresh(limit: number): Promise<readonly UnreadSnapshot[]> {
    const rows = await freshQuery(this.#knex, limit);
    return rows.map(snapshotOf);
  }

  async outdated(
    engineVersion: string,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]> {
    return this.#list(
      query => query.where('read_by', '<', engineVersion),
      limit,
    );
  }

  async unreadOf(
    entityRef: string,
    engineVersion: string,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]> {
    return this.#list(
      query =>
        query
          .where({ entity_ref: entityRef })
          .andWhere(unread =>
            unread.whereNull('read_by').orWhere('read_by', '<', engineVersion),
          )
          .orderByRaw('case when read_by is null then 0 else 1 end'),
      limit,
    );
  }

  async usableBefore(
    snapshot: UnreadSnapshot,
  ): Promise<UnreadSnapshot | undefined> {
    const row = await usableBeside(this.#knex, snapshot, 'before');
    return row && snapshotOf(row);
  }

  async wholeBefore(
    snapshot: UnreadSnapshot,
  ): Promise<UnreadSnapshot | undefined> {
    const row = await wholeBefore(this.#knex, snapshot);
    return row && snapshotOf(row);
  }

  async #list(
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]> {
    const rows: SnapshotRow[] = await narrow(this.#knex('contract_snapshots'))
      // After an order that they have already.
      .orderBy(['ordinal', 'id'])
      .limit(limit)
      .select<SnapshotRow[]>(...COLUMNS);
    return rows.map(snapshotOf);
  }

  definitionOf(digest: string): Promise<string | undefined> {
    return readText(this.#knex, digest);
  }

  async keep(
    id: string,
    reading: ComparedContract,
    about: AboutReading,
  ): Promise<boolean> {
    return this.#knex.transaction(async trx => {
      const snapshot = await lockSnapshot(trx, id);
      if (!snapshot) return true;
      if (!(await isStillBase(trx, snapshot, about.base))) return false;
      await trx('contract_snapshots')
        .where({ id })
        .update(columnsOf(reading, about, snapshot));
      await replaceChanges(trx, id, reading.comparison.changes);
      await compareNextAnew(trx, snapshot, reading, about);
      await summarise(trx, snapshot.entityRef);
      return true;
    });
  }
}

/** The snapshot, while nobody else changes anything of its entity. */
async function lockSnapshot(
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
    .first<KeptRow | undefined>('entity_ref', 'ordinal', 'read_by', 'tell_at');
  return (
    row && {
      ...{ id, entityRef: row.entity_ref, ordinal: row.ordinal },
      ...{ readBy: row.read_by, tellAt: row.tell_at },
    }
  );
}

type Place = Pick<UnreadSnapshot, 'entityRef' | 'ordinal'>;

/** The snapshot of the entity next to one that can be compared with: also one that is held back for its parts elsewhere. */
async function usableBeside(
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

async function wholeBefore(
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
async function isStillBase(
  knex: Knex,
  place: Place,
  base: string | null,
): Promise<boolean> {
  const usable = await usableBeside(knex, place, 'before');
  if ((usable?.id ?? null) === base) return true;
  return base !== null && (await wholeBefore(knex, place))?.id === base;
}

function columnsOf(
  { after, comparison }: ComparedContract,
  about: AboutReading,
  { readBy, tellAt }: LockedSnapshot,
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
    tell_at: readBy === null && counts.breaking > 0 ? about.now : tellAt,
  };
}

/** What was read before this one could be compared with was compared with another one, or with none; or with this one, which is not any more. */
async function compareNextAnew(
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

async function replaceChanges(
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
async function summarise(
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

function snapshotOf(row: SnapshotRow): UnreadSnapshot {
  const { id, ordinal, digest, format } = row;
  return {
    ...{ id, ordinal, digest, format },
    entityRef: row.entity_ref,
    seenFrom: row.seen_from,
  };
}

function cut(text: string | null, length: number): string | null {
  return text?.slice(0, length) ?? null;
}
