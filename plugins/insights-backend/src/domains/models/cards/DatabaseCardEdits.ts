import type { Knex } from 'knex';
import { addModelEvents } from '../events/DatabaseModelEvents';
import type { CardEdit, CardEditsStore } from './CardEditsStore';
import { WHOLE_MODEL } from './cardRows';
import { writeCardStatements } from './DatabaseCardStatements';

interface EditRow {
  readonly id: string;
  readonly model_id: string;
  readonly version: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly statements: string;
  readonly changes: string;
}

/** Keeps edits of cards in SQLite or PostgreSQL. */
export class DatabaseCardEdits implements CardEditsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(edit: CardEdit): Promise<boolean> {
    return this.#knex.transaction(async trx => {
      const updated = await trx('models')
        .where({ id: edit.modelId, card_revision: edit.revision - 1 })
        .update({
          card_revision: edit.revision,
          // Where an edit before this one is not in the statements yet, both are brought there later, in their order.
          statements_revision: trx.raw(
            'case when statements_revision = ? then ? else statements_revision end',
            [edit.revision - 1, edit.revision],
          ),
          summarised_by: null,
        });
      if (updated === 0) return false;
      await trx<EditRow>('model_card_edits').insert(rowOfEdit(edit));
      await writeCardStatements(trx, edit);
      await addModelEvents(trx, [
        {
          modelId: edit.modelId,
          kind: 'card-edited',
          ...{ by: edit.by, at: edit.at },
          version: edit.version ?? undefined,
          detail: edit.reason ?? inWords(edit),
        },
      ]);
      return true;
    });
  }

  async list(
    ...[modelId, page]: Parameters<CardEditsStore['list']>
  ): ReturnType<CardEditsStore['list']> {
    const rows = await editPageQuery(this.#knex, modelId, page);
    return {
      items: rows.slice(0, page.limit).map(editOfRow),
      hasMore: rows.length > page.limit,
    };
  }
}

/** One page of edits, the latest first, and one more row that tells whether there is a next page. */
export function editPageQuery(
  knex: Knex,
  modelId: string,
  { limit, below }: { readonly limit: number; readonly below?: number },
): Knex.QueryBuilder<EditRow, EditRow[]> {
  const query = knex<EditRow>('model_card_edits')
    .select<EditRow[]>('*')
    .where({ model_id: modelId })
    .orderBy('revision', 'desc')
    .limit(limit + 1);
  return below === undefined ? query : query.where('revision', '<', below);
}

/** Fields that an edit names in its event. */
const MOST_NAMED = 5;

function inWords({ statements: { set, clear } }: CardEdit): string {
  const said = [
    ...Object.keys(set),
    ...clear.map(pointer => `${pointer} (taken back)`),
  ];
  const more = said.length - MOST_NAMED;
  const named = said.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

function rowOfEdit(edit: CardEdit): EditRow {
  const { id, modelId, version, revision, at, by, reason } = edit;
  return {
    ...{ id, revision, at, by, reason },
    model_id: modelId,
    version: version ?? WHOLE_MODEL,
    statements: JSON.stringify(edit.statements),
    changes: JSON.stringify(edit.changes),
  };
}

function editOfRow(row: EditRow): CardEdit {
  const { id, model_id: modelId, version, revision, at, by, reason } = row;
  return {
    ...{ id, modelId, revision, at, by, reason },
    version: version === WHOLE_MODEL ? null : version,
    statements: JSON.parse(row.statements),
    changes: JSON.parse(row.changes),
  };
}
