import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database';
import { writeModelAttention } from '../lists';
import type { ModelSummary } from '../model/summary/ModelSummary';
import type { ClaimedRow } from './claimedRow';
import { referencesOf } from './DatabaseMetricReferences';
import { factsOf } from './DatabaseModelFacts';
import type { SummariesStore, SummaryClaim } from './SummariesStore';

/** Keeps summaries in SQLite or PostgreSQL. */
export class DatabaseSummaries implements SummariesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(claim: SummaryClaim): ReturnType<SummariesStore['claim']> {
    // SQLite runs one statement at a time, so there the update alone is enough.
    const rows: ClaimedRow[] = await this.#knex('models')
      .whereIn('id', dueQuery(this.#knex, claim))
      .update({ summarised_by: claim.token, summarised_at: claim.now })
      .returning(['id', 'registry', 'name', 'gone_since']);
    return rows.length === 0 ? [] : factsOf(this.#knex, rows);
  }

  async claimOne(
    ...[modelId, { token, now }]: Parameters<SummariesStore['claimOne']>
  ): ReturnType<SummariesStore['claimOne']> {
    const rows: ClaimedRow[] = await this.#knex('models')
      .where({ id: modelId })
      .update({ summarised_by: token, summarised_at: now })
      .returning(['id', 'registry', 'name', 'gone_since']);
    const [model] = await factsOf(this.#knex, rows);
    return model;
  }

  referencesOf(
    ...[modelId, judged]: Parameters<SummariesStore['referencesOf']>
  ): ReturnType<SummariesStore['referencesOf']> {
    return referencesOf(this.#knex, modelId, judged);
  }

  async keep(
    ...[model, summary, engineVersion]: Parameters<SummariesStore['keep']>
  ): Promise<boolean> {
    return this.#knex.transaction(async trx => {
      const updated = await claimedBy(trx, model).update({
        ...columnsOf(summary),
        summarised_by: engineVersion,
        summary_fault: null,
      });
      if (updated === 0) return false;
      const { attention } = summary;
      await writeModelAttention(trx, [{ modelId: model.modelId, attention }]);
      return true;
    });
  }

  async keepFault(
    ...[model, fault, engineVersion]: Parameters<SummariesStore['keepFault']>
  ): Promise<boolean> {
    const updated = await claimedBy(this.#knex, model).update({
      summarised_by: engineVersion,
      summary_fault: fault,
    });
    return updated > 0;
  }

  async release(
    ...[token, models]: Parameters<SummariesStore['release']>
  ): Promise<void> {
    const ids = models.map(({ modelId }) => modelId);
    await this.#knex('models')
      .whereIn('id', ids)
      .where({ summarised_by: token })
      .update({ summarised_by: null });
  }
}

/** Whoever changes a model takes the claim away: then nothing is written. */
function claimedBy(
  knex: Knex,
  { modelId, token }: Parameters<SummariesStore['keep']>[0],
): Knex.QueryBuilder {
  return knex('models').where({ id: modelId, summarised_by: token });
}

/** Ids of models whose summaries are to be made. */
export function dueQuery(
  knex: Knex,
  { engineVersion, lapsedBefore, oldBefore, limit }: SummaryClaim,
): Knex.QueryBuilder {
  return knex('models')
    .select('id')
    .where(either =>
      either
        .whereNull('summarised_by')
        .orWhere('summarised_at', '<', oldBefore)
        .orWhere(row =>
          row
            .where('summarised_by', '<', engineVersion)
            .where('summarised_at', '<', lapsedBefore),
        ),
    )
    .limit(limit)
    .modify(query => !isSqlite(knex) && query.forUpdate().skipLocked());
}

function columnsOf(summary: ModelSummary) {
  return {
    title: summary.title,
    summary: summary.summary,
    owner: summary.owner,
    task: summary.task,
    licence: summary.licence,
    risk_tier: summary.riskTier,
    completeness: summary.completeness,
    completeness_profile: summary.completenessProfile,
    attention: JSON.stringify(summary.attention),
    attention_rank: summary.attentionRank,
    search: summary.search,
    judged_version: summary.judged?.version ?? null,
    judged_alias: summary.judged?.alias ?? null,
    latest_version: summary.latestVersion,
    latest_version_at: summary.latestVersionAt,
    version_count: summary.versionCount,
  };
}
