import type { Knex } from 'knex';
import { deprecationOfRow, type DeprecationRow } from '../deprecations';
import { MODEL_COLUMNS, warnedModel, type ModelColumns } from './warnedModel';
import type { Warning } from './Warning';
import type { WarningsStore } from './WarningsStore';

type WarnedRow = DeprecationRow & ModelColumns & { readonly tell_at: string };

/** Deprecations to tell of, those that wait longest first. */
export function untoldDeprecations(
  knex: Knex,
  at: string,
  limit: number,
): Knex.QueryBuilder<WarnedRow, WarnedRow[]> {
  return knex('model_deprecations')
    .join('models', 'models.id', 'model_deprecations.model_id')
    .select<WarnedRow[]>('model_deprecations.*', MODEL_COLUMNS)
    .where('model_deprecations.tell_at', '<=', at)
    .orderBy('model_deprecations.tell_at')
    .limit(limit);
}

/** Deprecations to tell of, in SQLite or PostgreSQL. */
export class DatabaseDeprecationWarnings implements WarningsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async due(at: string, limit: number): Promise<readonly Warning[]> {
    const rows = await untoldDeprecations(this.#knex, at, limit);
    return rows.map(row => ({
      ...{ id: row.id, tellAt: row.tell_at, model: warnedModel(row) },
      about: { kind: 'deprecated', ...deprecationOfRow(row) },
      isOver: row.withdrawn_at !== null,
    }));
  }

  async claim({ id, tellAt }: Warning, until: string): Promise<boolean> {
    const claimed = await this.#knex<DeprecationRow>('model_deprecations')
      .where({ id, tell_at: tellAt })
      .update({ tell_at: until });
    return claimed > 0;
  }

  async told({ id }: Warning): Promise<void> {
    await this.#knex<DeprecationRow>('model_deprecations')
      .where({ id })
      .update({ tell_at: null });
  }
}
