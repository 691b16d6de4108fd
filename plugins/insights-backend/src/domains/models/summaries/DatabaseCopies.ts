import type { Knex } from 'knex';
import { asError } from '../../../platform/asError';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import { WHOLE_MODEL } from '../cards/cardRows';
import { writeCardStatements } from '../cards/DatabaseCardStatements';
import { measuredText } from '../model/record/measuredText';

/** Records that are read at once: each may have some millions of characters. */
const RECORDS_AT_ONCE = 10;
/** Edits that are read at once. */
const EDITS_AT_ONCE = 100;

interface BehindRow {
  readonly model_id: string;
  readonly version: string;
}

interface RecordRow extends BehindRow {
  readonly digest: string;
  readonly record: string;
}

interface EditRow {
  readonly version: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly statements: string;
}

/**
 * Makes up for what a replica of an older version left out while it still ran beside newer ones: it writes edits and records of
 * versions as they are, and not what is copied of them. It has its models summarised, as every writer does.
 *
 * @returns by model, why that failed; others are brought up all the same
 */
export async function bringCopiesUp(
  knex: Knex,
  modelIds: readonly string[],
): Promise<ReadonlyMap<string, Error>> {
  const behind = await versionsBehindQuery(knex, modelIds);
  const edited: { id: string }[] = await knex('models')
    .whereIn('id', [...modelIds])
    .whereRaw('statements_revision < card_revision')
    .select('id');
  const editedIds = new Set(edited.map(({ id }) => id));
  const faults = new Map<string, Error>();
  for (const modelId of modelIds) {
    const versions = behind.filter(({ model_id: id }) => id === modelId);
    try {
      for (const some of inPortions(versions, RECORDS_AT_ONCE)) {
        await copyMeasured(knex, some);
      }
      if (editedIds.has(modelId)) await copyStatements(knex, modelId);
    } catch (thrown) {
      faults.set(modelId, asError(thrown));
    }
  }
  return faults;
}

/** Versions of which what was measured is not that of their record. */
export function versionsBehindQuery(
  knex: Knex,
  modelIds: readonly string[],
): Knex.QueryBuilder<BehindRow, BehindRow[]> {
  return knex('model_versions')
    .leftJoin('model_version_metrics', {
      'model_version_metrics.model_id': 'model_versions.model_id',
      'model_version_metrics.version': 'model_versions.version',
    })
    .whereIn('model_versions.model_id', [...modelIds])
    .whereRaw(
      "coalesce(model_version_metrics.digest, '') <> model_versions.digest",
    )
    .select<BehindRow[]>('model_versions.model_id', 'model_versions.version');
}

async function copyMeasured(
  knex: Knex,
  versions: readonly BehindRow[],
): Promise<void> {
  const rows: RecordRow[] = await knex('model_versions')
    .whereIn(
      ['model_id', 'version'],
      versions.map(({ model_id: id, version }) => [id, version]),
    )
    .select('model_id', 'version', 'digest', 'record');
  // One that is written meanwhile is copied again: its digest is another then.
  await upsertRows(knex, {
    table: 'model_version_metrics',
    columns: ['model_id', 'version', 'measured', 'digest'],
    key: ['model_id', 'version'],
    rows: rows.map(({ model_id: id, version, record, digest }) => [
      ...[id, version, measuredText(record), digest],
    ]),
  });
}

/** Goes through the edits that are not in the statements, in their order; who edits meanwhile waits. */
async function copyStatements(knex: Knex, modelId: string): Promise<void> {
  await knex.transaction(async trx => {
    const model: { done: number; last: number } | undefined = await trx(
      'models',
    )
      .where({ id: modelId })
      .forUpdate()
      .first({ done: 'statements_revision', last: 'card_revision' });
    if (!model) return;
    let { done } = model;
    for (;;) {
      const edits: EditRow[] = await trx('model_card_edits')
        .where({ model_id: modelId })
        .where('revision', '>', done)
        .orderBy('revision')
        .limit(EDITS_AT_ONCE)
        .select('version', 'revision', 'at', 'by', 'reason', 'statements');
      for (const { statements, version, ...edit } of edits) {
        await writeCardStatements(trx, {
          ...{ ...edit, modelId, statements: JSON.parse(statements) },
          version: version === WHOLE_MODEL ? null : version,
        });
      }
      if (edits.length < EDITS_AT_ONCE) break;
      done = edits[edits.length - 1].revision;
    }
    await trx('models')
      .where({ id: modelId })
      .update({ statements_revision: model.last });
  });
}
