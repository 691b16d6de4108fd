import type { Knex } from 'knex';
import type { AgreementSource } from './AgreementsStore';
import type { AgreementChanges, CurrentAgreement } from './planAgreements';

/** The last revision that was given, locked until the commit, so that writers come one after the other. */
export async function lockRevision(trx: Knex.Transaction): Promise<number> {
  const row = await trx<{ id: number; revision: number | string }>(
    'sla_progress',
  )
    .where({ id: 1 })
    .forUpdate()
    .first('revision');
  return Number(row?.revision ?? 0);
}

/** Every agreement, retired ones too, as far as plans go by them. */
export async function readCurrent(
  knex: Knex,
): Promise<Map<string, CurrentAgreement>> {
  const rows: {
    id: string;
    source_kind: AgreementSource['kind'];
    source_ref: string | null;
    version: number;
    digest: string;
    revision: number | string;
    deleted_at: string | null;
  }[] = await knex('slas').select(
    'id',
    'source_kind',
    'source_ref',
    'version',
    'digest',
    'revision',
    'deleted_at',
  );
  return new Map(
    rows.map(row => [
      row.id,
      {
        id: row.id,
        source: { kind: row.source_kind, ref: row.source_ref },
        version: row.version,
        digest: row.digest,
        revision: Number(row.revision),
        isRetired: row.deleted_at !== null,
      },
    ]),
  );
}

/** Writes changes, after {@link lockRevision}; each gets a revision of its own. */
export async function writeChanges(
  trx: Knex.Transaction,
  last: number,
  current: ReadonlyMap<string, CurrentAgreement>,
  {
    starts,
    retires,
    by,
    at,
  }: AgreementChanges & {
    readonly by: string | null;
    readonly at: string;
  },
): Promise<void> {
  let revision = last;
  for (const { agreement, digest, source, version } of starts) {
    revision += 1;
    const { id } = agreement;
    const changed = {
      source_kind: source.kind,
      source_ref: source.ref,
      ...{ version, revision, digest },
      updated_at: at,
      deleted_at: null,
    };
    const known = current.get(id);
    if (known) await trx('slas').where({ id }).update(changed);
    else await trx('slas').insert({ id, ...changed, created_at: at });
    // The same in another file is no new version.
    if (known?.version === version) continue;
    await closeVersion(trx, id, at);
    await trx('sla_versions').insert({
      ...{ id, version, digest },
      valid_from: at,
      by_ref: by,
      agreement: JSON.stringify(agreement),
    });
  }
  for (const id of retires) {
    revision += 1;
    await closeVersion(trx, id, at);
    await trx('slas')
      .where({ id })
      .update({ deleted_at: at, updated_at: at, revision });
  }
  await trx('sla_progress').where({ id: 1 }).update({ revision });
}

async function closeVersion(trx: Knex.Transaction, id: string, at: string) {
  await trx('sla_versions')
    .where({ id })
    .whereNull('valid_to')
    .update({ valid_to: at });
}
