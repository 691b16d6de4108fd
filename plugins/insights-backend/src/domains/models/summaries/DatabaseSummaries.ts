import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database';
import { writeModelAttention } from '../lists';
import type { ModelSummary } from '../model/summary/ModelSummary';
import type { ClaimedRow } from './claimedRow';
import { bringCopiesUp } from './DatabaseCopies';
import { referencesOf } from './DatabaseMetricReferences';
import { factsOf } from './DatabaseModelFacts';
import type {
  ClaimedModel,
  SummariesStore,
  SummaryClaim,
  SummaryMaker,
} from './SummariesStore';

/** Keeps summaries in SQLite or PostgreSQL. */
export class DatabaseSummaries implements SummariesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async outdate(
    ...[settings, before]: Parameters<SummariesStore['outdate']>
  ): Promise<void> {
    await this.#knex('models')
      .whereIn('id', outdatedQuery(this.#knex, settings, before))
      .update({ summarised_by: null });
  }

  async claim(claim: SummaryClaim): ReturnType<SummariesStore['claim']> {
    // SQLite runs one statement at a time, so there the update alone is enough.
    const rows: ClaimedRow[] = await this.#knex('models')
      .whereIn('id', dueQuery(this.#knex, claim))
      .update({ summarised_by: claim.token, summarised_at: claim.now })
      .returning(['id', 'registry', 'name', 'gone_since']);
    return this.#factsOf(rows);
  }

  async claimOne(
    ...[modelId, { token, now }]: Parameters<SummariesStore['claimOne']>
  ): ReturnType<SummariesStore['claimOne']> {
    const rows: ClaimedRow[] = await this.#knex('models')
      .where({ id: modelId })
      .update({ summarised_by: token, summarised_at: now })
      .returning(['id', 'registry', 'name', 'gone_since']);
    const [model] = await this.#factsOf(rows);
    return model;
  }

  async #factsOf(rows: readonly ClaimedRow[]): Promise<ClaimedModel[]> {
    if (rows.length === 0) return [];
    const faults = await bringCopiesUp(
      this.#knex,
      rows.map(({ id }) => id),
    );
    const models = await factsOf(this.#knex, rows);
    return models.map(model => {
      const fault = faults.get(model.modelId);
      return fault ? { ...model, fault } : model;
    });
  }

  referencesOf(
    ...[modelId, judged]: Parameters<SummariesStore['referencesOf']>
  ): ReturnType<SummariesStore['referencesOf']> {
    return referencesOf(this.#knex, modelId, judged);
  }

  async keep(
    ...[model, summary, maker]: Parameters<SummariesStore['keep']>
  ): Promise<boolean> {
    return this.#knex.transaction(async trx => {
      const updated = await claimedBy(trx, model).update({
        ...{ ...columnsOf(summary), ...madeBy(maker) },
        summary_fault: null,
      });
      if (updated === 0) return false;
      const { attention } = summary;
      await writeModelAttention(trx, [{ modelId: model.modelId, attention }]);
      return true;
    });
  }

  async keepFault(
    ...[model, fault, maker]: Parameters<SummariesStore['keepFault']>
  ): Promise<boolean> {
    const updated = await claimedBy(this.#knex, model).update({
      ...madeBy(maker),
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

function madeBy({ engineVersion, settings }: SummaryMaker) {
  return { summarised_by: engineVersion, summary_settings: settings };
}

/** Whoever changes a model takes the claim away: then nothing is written. */
function claimedBy(
  knex: Knex,
  { modelId, token }: Parameters<SummariesStore['keep']>[0],
): Knex.QueryBuilder {
  return knex('models').where({ id: modelId, summarised_by: token });
}

/** Ids of models that were summarised by other settings before an instant. */
export function outdatedQuery(
  knex: Knex,
  settings: string,
  before: string,
): Knex.QueryBuilder {
  return (
    knex('models')
      .select('id')
      // Below and above are what an index finds, as it does not what differs; the rest is out of its sight.
      .where(either =>
        either
          .where('summary_settings', '<', settings)
          .orWhere('summary_settings', '>', settings),
      )
      .whereRaw("coalesce(summarised_at, '') < ?", [before])
      .whereRaw("coalesce(summarised_by, '') <> ''")
  );
}

/** Ids of models whose summaries are to be made. */
export function dueQuery(knex: Knex, claim: SummaryClaim): Knex.QueryBuilder {
  const { engineVersion, lapsedBefore, oldBefore, limit } = claim;
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
