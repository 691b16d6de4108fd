import type { Knex } from 'knex';
import { upsertRows } from '../../../platform/upsertRows';
import type { CardEdit } from './CardEditsStore';
import { WHOLE_MODEL } from './cardRows';

/**
 * Brings an edit into what people say on cards, in the transaction that keeps it: cards are made of that, and need not read
 * all edits that there ever were.
 */
export async function writeCardStatements(
  trx: Knex.Transaction,
  edit: Omit<CardEdit, 'id' | 'changes'>,
): Promise<void> {
  const { modelId, revision, at, by, reason, statements } = edit;
  const version = edit.version ?? WHOLE_MODEL;
  if (statements.clear.length > 0) {
    await trx('model_card_statements')
      .where({ model_id: modelId, version })
      .whereIn('pointer', [...statements.clear])
      .delete();
  }
  await upsertRows(trx, {
    table: 'model_card_statements',
    columns: [
      ...['model_id', 'version', 'pointer', 'revision', 'at', 'by', 'reason'],
      'statement',
    ],
    key: ['model_id', 'version', 'pointer'],
    rows: Object.entries(statements.set).map(([pointer, statement]) => [
      ...[modelId, version, pointer, revision, at, by, reason],
      JSON.stringify(statement),
    ]),
  });
}
