import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import type { AliasChange, LastPromotion } from '../model/ingest/planAliases';

/** Rows of one insert: Knex parts it into one `SELECT` a row on SQLite, of which that takes 500. */
const INSERTED_AT_ONCE = 100;

/** An alias of a model, and the version that holds it. */
export interface KeptAlias {
  readonly modelId: string;
  readonly alias: string;
  readonly version: string;
}

/** An alias of a model that another version holds from now on, or none. */
export interface ModelAliasChange extends AliasChange {
  readonly modelId: string;
}

interface PromotionRow {
  model_id: string;
  alias: string;
  state: LastPromotion['state'];
  from_version: string | null;
  to_version: string | null;
  at: string;
}

/** The aliases of models, and what the ledger says of them. Their models are held. */
export class DatabaseAliasRows {
  constructor(private readonly trx: Knex.Transaction) {}

  async of(modelIds: readonly string[]): Promise<KeptAlias[]> {
    const kept: KeptAlias[] = [];
    for (const ids of inPortions(modelIds)) {
      const rows = await this.trx('model_aliases')
        .whereIn('model_id', ids)
        .select<{ model_id: string; alias: string; version: string }[]>(
          'model_id',
          'alias',
          'version',
        );
      kept.push(
        ...rows.map(({ model_id: modelId, alias, version }) => ({
          ...{ modelId, alias, version },
        })),
      );
    }
    return kept;
  }

  /**
   * Aliases of models as they are held, and those that registries took away at an instant or later and that nobody was given
   * since. In order.
   */
  async heldSince(
    modelIds: readonly string[],
    since: string,
  ): Promise<KeptAlias[]> {
    const held = await this.of(modelIds);
    for (const [modelId, aliases] of await this.lastPromotions(modelIds)) {
      for (const [alias, last] of aliases) {
        const { state, fromVersion: version, toVersion, at } = last;
        if (state !== 'observed' || toVersion !== null || at < since) continue;
        if (version !== null) held.push({ modelId, alias, version });
      }
    }
    return held.sort((a, b) => (a.alias < b.alias ? -1 : 1));
  }

  /** Those of the aliases of models whose version is not known. */
  async dangling(modelIds: readonly string[]): Promise<KeptAlias[]> {
    const kept: KeptAlias[] = [];
    for (const ids of inPortions(modelIds)) {
      const rows = await this.trx('model_aliases as a')
        .leftJoin('model_versions as v', on =>
          on.on('v.model_id', 'a.model_id').andOn('v.version', 'a.version'),
        )
        .whereIn('a.model_id', ids)
        .whereNull('v.id')
        .orderBy(['a.model_id', 'a.alias'])
        .select<{ model_id: string; alias: string; version: string }[]>(
          'a.model_id',
          'a.alias',
          'a.version',
        );
      kept.push(
        ...rows.map(({ model_id: modelId, alias, version }) => ({
          ...{ modelId, alias, version },
        })),
      );
    }
    return kept;
  }

  /** Has versions hold aliases, or none. */
  async move(changes: readonly ModelAliasChange[], now: string): Promise<void> {
    await upsertRows(this.trx, {
      table: 'model_aliases',
      columns: ['model_id', 'alias', 'version', 'moved_at'],
      key: ['model_id', 'alias'],
      rows: changes.flatMap(({ modelId, alias, to }) =>
        to === null ? [] : [[modelId, alias, to, now]],
      ),
    });
    for (const { modelId, alias, to } of changes) {
      if (to !== null) continue;
      await this.trx('model_aliases').where({ model_id: modelId, alias }).del();
    }
  }

  /** What the ledger says last of the aliases of models, of moves that were or are being done. By model, then by alias. */
  async lastPromotions(
    modelIds: readonly string[],
  ): Promise<Map<string, Map<string, LastPromotion>>> {
    const last = new Map<string, Map<string, LastPromotion>>();
    for (const ids of inPortions(modelIds)) {
      const rows = await this.trx('model_promotions')
        .whereIn('model_id', ids)
        .whereIn('state', ['applying', 'applied', 'observed'])
        .orderByRaw(
          // What was decided on an alias in the moment that it was first seen came after that.
          "coalesce(ended_at, decided_at, requested_at), requested_at, case when state = 'observed' then 0 else 1 end, id",
        )
        .select<PromotionRow[]>(
          ...['model_id', 'alias', 'state', 'from_version', 'to_version'],
          this.trx.raw('coalesce(ended_at, decided_at, requested_at) as at'),
        );
      for (const row of rows) {
        const ofModel = last.get(row.model_id) ?? new Map();
        ofModel.set(row.alias, {
          state: row.state,
          fromVersion: row.from_version,
          toVersion: row.to_version,
          at: row.at,
        });
        last.set(row.model_id, ofModel);
      }
    }
    return last;
  }

  /** Writes down moves that were seen in a registry. @param reason - where more is known of them */
  async observed(
    changes: readonly ModelAliasChange[],
    now: string,
    reason: string | null = null,
  ): Promise<void> {
    const seen = { state: 'observed', requested_at: now, reason };
    await this.promoted(changes, seen);
  }

  /** Writes down moves that somebody did here, and who approved them; null where nobody had to. */
  async applied(
    changes: readonly ModelAliasChange[],
    how: { by: string; approvedBy: string | null; now: string; reason: string },
  ): Promise<void> {
    const { by, approvedBy, now, reason } = how;
    const asked = { requested_by: by, requested_at: now, reason };
    const decided = { decided_by: approvedBy, decided_at: now, ended_at: now };
    await this.promoted(changes, { state: 'applied', ...asked, ...decided });
  }

  /** Aliases that a version of a model was ever given, as the ledger has it. */
  async everGiven(modelId: string, version: string): Promise<Set<string>> {
    const aliases: string[] = await this.trx('model_promotions')
      .where({ model_id: modelId, to_version: version })
      .whereIn('state', ['applied', 'observed'])
      .pluck('alias');
    return new Set(aliases);
  }

  private async promoted(
    changes: readonly ModelAliasChange[],
    how: Readonly<Record<string, string | null>>,
  ): Promise<void> {
    for (const portion of inPortions(changes, INSERTED_AT_ONCE)) {
      await this.trx('model_promotions').insert(
        portion.map(({ modelId, alias, from, to }) => ({
          id: randomUUID(),
          model_id: modelId,
          alias,
          from_version: from,
          to_version: to,
          evidence: '[]',
          ...how,
        })),
      );
    }
  }
}
