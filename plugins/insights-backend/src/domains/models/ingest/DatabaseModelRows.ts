import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { CALM_RANK } from '../model/attention';
import type { CheckedModel } from '../model/ingest/checkModel';
import type { KeptModel } from '../model/ingest/planModel';
import { modelOfRow, type ModelRow } from './modelRow';

/** Rows of one insert: Knex parts it into one `SELECT` a row on SQLite, of which that takes 500. */
const INSERTED_AT_ONCE = 100;

/** What all models of a batch share. */
export interface ModelBatch {
  readonly registry: string;
  readonly isExample: boolean;
  readonly pass: string;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** The models of registries, as registries bring them. */
export class DatabaseModelRows {
  constructor(private readonly trx: Knex.Transaction) {}

  /**
   * Models by name. Who holds them writes alone to them and to all that is theirs, until the transaction ends. They are
   * taken in one order, so that two writers cannot wait for each other.
   */
  async hold(
    registry: string,
    names: readonly string[],
  ): Promise<Map<string, KeptModel>> {
    const models = new Map<string, KeptModel>();
    for (const portion of inPortions([...new Set(names)].sort())) {
      const rows = await this.trx<ModelRow>('models')
        .where({ registry })
        .whereIn('name', portion)
        .orderBy('name')
        .forUpdate();
      for (const row of rows) models.set(row.name, modelOfRow(row));
    }
    return models;
  }

  /** Adds models that nobody has added. @returns the names of those that were added */
  async add(
    models: readonly CheckedModel[],
    { registry, isExample, pass, now }: ModelBatch,
  ): Promise<Set<string>> {
    const added = new Set<string>();
    for (const portion of inPortions(models, INSERTED_AT_ONCE)) {
      const rows = await this.trx('models')
        .insert(
          portion.map(({ name, fields }) => ({
            id: randomUUID(),
            registry,
            name,
            ...columnsOf(fields),
            first_seen_at: now,
            seen_pass: pass,
            first_pass: pass,
            is_example: isExample,
            version_count: 0,
            attention_rank: CALM_RANK,
            attention: '[]',
            search: name.toLowerCase(),
            card_revision: 0,
          })),
        )
        .onConflict(['registry', 'name'])
        .ignore()
        .returning<{ name: string }[]>('name');
      for (const { name } of rows) added.add(name);
    }
    return added;
  }

  /** Writes what a registry says now of a model that is known. It is there, so it is not gone. */
  async write(
    id: string,
    { fields }: Pick<CheckedModel, 'fields'>,
    { isExample, pass }: Pick<ModelBatch, 'isExample' | 'pass'>,
  ): Promise<void> {
    await this.trx('models')
      .where({ id })
      .update({
        ...columnsOf(fields),
        is_example: isExample,
        gone_since: null,
        seen_pass: pass,
      });
  }

  /** Notes that a pass has seen models. */
  async seen(ids: readonly string[], pass: string): Promise<void> {
    for (const portion of inPortions(ids)) {
      await this.trx('models')
        .whereIn('id', portion)
        .update({ seen_pass: pass });
    }
  }

  /** Has what lists show of models made anew. */
  async changed(ids: Iterable<string>): Promise<void> {
    for (const portion of inPortions([...ids])) {
      await this.trx('models')
        .whereIn('id', portion)
        .update({ summarised_by: null });
    }
  }

  /** Models that are not gone and that another pass saw last, the first of them by name. */
  async notSeen(
    registry: string,
    pass: string,
    after: string,
    limit: number,
  ): Promise<KeptModel[]> {
    const rows = await this.trx<ModelRow>('models')
      .where({ registry })
      .andWhere('name', '>', after)
      .whereNull('gone_since')
      .whereNot({ seen_pass: pass })
      .orderBy('name')
      .limit(limit)
      .forUpdate();
    return rows.map(modelOfRow);
  }

  /** Marks models as gone. */
  async gone(ids: readonly string[], now: string): Promise<void> {
    for (const portion of inPortions(ids)) {
      await this.trx('models')
        .whereIn('id', portion)
        .update({ gone_since: now });
    }
  }
}

function columnsOf(fields: CheckedModel['fields']) {
  return {
    description: fields.description,
    tags: fields.tags,
    registry_owner: fields.owner,
    link: fields.link,
    created_at: fields.createdAt,
    updated_at: fields.updatedAt,
  };
}
