import type { Knex } from 'knex';
import { MODEL_COLUMNS, warnedModel, type ModelColumns } from './warnedModel';
import type { Warning } from './Warning';
import type { WarningsStore } from './WarningsStore';

/** A row of the table `model_losses`, with its model. */
interface LossRow extends ModelColumns {
  readonly id: string;
  readonly model_id: string;
  /** Empty for the model as a whole. */
  readonly version: string;
  /** JSON. */
  readonly aliases: string;
  readonly at: string;
  readonly tell_at: string;
  /** Since when what was lost is gone, as it stands now; null where it is back. */
  readonly gone_since: string | null;
}

/** What registries lost and people are to be told of, what waits longest first. */
export function untoldLosses(
  knex: Knex,
  at: string,
  limit: number,
): Knex.QueryBuilder<LossRow, LossRow[]> {
  return knex('model_losses')
    .join('models', 'models.id', 'model_losses.model_id')
    .leftJoin('model_versions', on =>
      on
        .on('model_versions.model_id', 'model_losses.model_id')
        .andOn('model_versions.version', 'model_losses.version'),
    )
    .select<LossRow[]>(
      ...['model_losses.*', MODEL_COLUMNS],
      knex.raw(
        "case model_losses.version when '' then models.gone_since else model_versions.gone_since end as gone_since",
      ),
    )
    .where('model_losses.tell_at', '<=', at)
    .orderBy('model_losses.tell_at')
    .limit(limit);
}

/** What registries lost and people are to be told of, in SQLite or PostgreSQL. */
export class DatabaseLossWarnings implements WarningsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async due(at: string, limit: number): Promise<readonly Warning[]> {
    const rows = await untoldLosses(this.#knex, at, limit);
    return rows.map(row => ({
      ...{ id: row.id, tellAt: row.tell_at, model: warnedModel(row) },
      about: {
        ...({ kind: 'gone', modelId: row.model_id, at: row.at } as const),
        version: row.version === '' ? null : row.version,
        aliases: JSON.parse(row.aliases),
      },
      isOver: row.gone_since !== row.at,
    }));
  }

  async claim({ id, tellAt }: Warning, until: string): Promise<boolean> {
    const claimed = await this.#knex('model_losses')
      .where({ id, tell_at: tellAt })
      .update({ tell_at: until });
    return claimed > 0;
  }

  async told({ id }: Warning): Promise<void> {
    await this.#knex('model_losses').where({ id }).delete();
  }
}
