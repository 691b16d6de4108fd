import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import type { DefinitionSource } from '../model/definition/DefinitionSource';
import type {
  CurrentDefinition,
  SourcedDraft,
  SyncPlan,
} from '../model/definition/planSync';

/** Versions that are written before others have their turn: some megabytes. */
const WRITTEN_AT_ONCE = 500;

/** Longest service that is looked for; the definition holds all of it. */
const SERVICE_LENGTH = 200;

/** Changes of definitions, by whom and when. */
export interface DefinitionChanges
  extends Pick<SyncPlan, 'starts' | 'moves' | 'retires'> {
  /** Entity reference; null for files. */
  readonly by: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * The last revision that was given, locked until the commit: so writers come one after the other on all replicas, and a
 * reader who has seen a revision has seen all smaller ones.
 */
export async function lockRevision(trx: Knex.Transaction): Promise<number> {
  const row = await trx<{ id: number; value: number | string }>(
    'slo_definition_revision',
  )
    .where({ id: 1 })
    .forUpdate()
    .first('value');
  return Number(row?.value ?? 0);
}

/** Every definition, retired ones too, as far as plans go by them. */
export async function readCurrent(
  knex: Knex,
): Promise<Map<string, CurrentDefinition>> {
  const rows: {
    name: string;
    source_kind: DefinitionSource['kind'];
    source_ref: string | null;
    version: number;
    digest: string;
    deleted_at: string | null;
  }[] = await knex('slo_definitions').select(
    'name',
    'source_kind',
    'source_ref',
    'version',
    'digest',
    'deleted_at',
  );
  // There are thousands, and SQLite gives them at once.
  await setImmediate();
  return new Map(
    rows.map(row => [
      row.name,
      {
        name: row.name,
        source: { kind: row.source_kind, ref: row.source_ref },
        version: row.version,
        digest: row.digest,
        isRetired: row.deleted_at !== null,
      },
    ]),
  );
}

/** Writes changes that a plan found, in the order of the revisions that they get, after {@link lockRevision}. */
export async function writeChanges(
  trx: Knex.Transaction,
  last: number,
  changes: DefinitionChanges,
): Promise<void> {
  const { starts, moves, retires, by, at } = changes;
  await closeVersions(trx, [...starts.map(nameOf), ...retires], at);
  let revision = last;
  for (const portion of inPortions(starts, WRITTEN_AT_ONCE)) {
    await upsertDefinitions(trx, revision, { starts: portion, at });
    await insertVersions(trx, { ...changes, starts: portion });
    revision += portion.length;
    // SQLite answers at once, so that nobody else would have a turn before the commit.
    await setImmediate();
  }
  for (const { draft, source } of moves) {
    revision += 1;
    await trx('slo_definitions')
      .where({ name: draft.name })
      .update({ source_ref: source.ref, revision, updated_at: at });
  }
  for (const name of retires) {
    revision += 1;
    await trx('slo_definitions')
      .where({ name })
      .update({ deleted_at: at, deleted_by: by, revision, updated_at: at });
  }
  await trx('slo_definition_revision')
    .where({ id: 1 })
    .update({ value: revision });
}

function nameOf({ draft }: SourcedDraft): string {
  return draft.name;
}

/** What held until now holds no longer. */
async function closeVersions(
  trx: Knex.Transaction,
  names: readonly string[],
  at: string,
): Promise<void> {
  for (const portion of inPortions(names)) {
    await trx('slo_versions')
      .whereIn('name', portion)
      .whereNull('valid_to')
      .update({ valid_to: at });
  }
}

async function upsertDefinitions(
  trx: Knex.Transaction,
  last: number,
  { starts, at }: Pick<DefinitionChanges, 'starts' | 'at'>,
): Promise<void> {
  const isRevival = starts.filter(({ version }) => version > 1);
  const createdAt = await readCreatedAt(trx, isRevival.map(nameOf));
  await upsertRows(trx, {
    table: 'slo_definitions',
    columns: [
      'name',
      'source_kind',
      'source_ref',
      'version',
      'revision',
      'service',
      'digest',
      'created_at',
      'updated_at',
      'deleted_at',
      'deleted_by',
    ],
    key: ['name'],
    rows: starts.map(({ draft, source, version }, index) => [
      draft.name,
      source.kind,
      source.ref,
      version,
      last + index + 1,
      serviceKey(draft.service),
      draft.digest,
      createdAt.get(draft.name) ?? at,
      at,
      null,
      null,
    ]),
  });
}

async function readCreatedAt(
  trx: Knex.Transaction,
  names: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const portion of inPortions(names)) {
    const rows: { name: string; created_at: string }[] = await trx(
      'slo_definitions',
    )
      .whereIn('name', portion)
      .select('name', 'created_at');
    for (const row of rows) found.set(row.name, row.created_at);
  }
  return found;
}

async function insertVersions(
  trx: Knex.Transaction,
  { starts, by, at }: DefinitionChanges,
): Promise<void> {
  await upsertRows(trx, {
    table: 'slo_versions',
    columns: [
      'name',
      'version',
      'digest',
      'valid_from',
      'valid_to',
      'by_ref',
      'documents',
      'definition',
    ],
    key: ['name', 'version'],
    rows: starts.map(({ draft, version }) => [
      draft.name,
      version,
      draft.digest,
      at,
      null,
      by,
      JSON.stringify(draft.documents),
      JSON.stringify(draft.definition),
    ]),
  });
}

/** A database refuses a NUL character, which YAML can write as an escape. */
function serviceKey(service: string): string {
  return service.replaceAll('\0', '').slice(0, SERVICE_LENGTH);
}
