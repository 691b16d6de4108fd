import type { Knex } from 'knex';
import { z } from 'zod';
import { isSqlite } from '../../platform/database';
import { inPortions } from '../../platform/inPortions';
import type { Page } from '../signals';
import type {
  AnalysisStore,
  AnalysisSummary,
  StoredAnalysis,
} from './AnalysisStore';
import { STATE_ROW } from './DatabaseQueueRows';
import { readTopicTotals } from './DatabaseTopicTotals';
import { VERDICTS } from './model/TrendAnalysis';

/** Topics asked for in one statement. */
const TOPICS_PER_QUERY = 500;

const summaryRow = z.object({
  topic_id: z.string(),
  input_digest: z.string(),
  engine_version: z.string(),
  verdict: z.enum(VERDICTS),
  verdict_reason: z.string(),
  value: z.number().nullable(),
  change_of_year: z.number().nullable(),
  latest_at: z.string().nullable(),
  reached_period: z.number().nullable(),
});

/** The summaries of a signal by the id of the topic; one more than a page has tells whether there is a next one. */
export function summaryPageQuery(
  knex: Knex,
  query: { signalId: string; limit: number; after?: string },
): Knex.QueryBuilder {
  const { signalId, limit, after = '' } = query;
  return knex('analyses')
    .select(Object.keys(summaryRow.shape))
    .where('signal_id', signalId)
    .where('topic_id', '>', after)
    .orderBy('topic_id')
    .limit(limit + 1);
}

/** Analyses in the plugin's database. */
export class DatabaseAnalysisStore implements AnalysisStore {
  constructor(private readonly knex: Knex) {}

  async get(
    signalId: string,
    topicId: string,
  ): Promise<StoredAnalysis | undefined> {
    const row = await this.knex('analyses')
      .join('analysis_results as whole', {
        'whole.signal_id': 'analyses.signal_id',
        'whole.topic_id': 'analyses.topic_id',
      })
      .select('result', 'movers', 'q', 'is_forecast_left_out')
      .where({
        'analyses.signal_id': signalId,
        'analyses.topic_id': topicId,
      })
      .first();
    if (!row) return undefined;
    const { result, movers, q, is_forecast_left_out: isLeftOut } = row;
    // SQLite keeps truths as 0 and 1.
    return { result, movers, q, isForecastLeftOut: Boolean(isLeftOut) };
  }

  async summaries(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<readonly AnalysisSummary[]> {
    const summaries: AnalysisSummary[] = [];
    for (const portion of inPortions(topicIds, TOPICS_PER_QUERY)) {
      const rows: unknown[] = await this.knex('analyses')
        .select(Object.keys(summaryRow.shape))
        .where('signal_id', signalId)
        .whereIn('topic_id', portion);
      summaries.push(...rows.map(summaryOf));
    }
    return summaries;
  }

  async listSummaries(query: {
    signalId: string;
    limit: number;
    after?: string;
  }): Promise<Page<AnalysisSummary, string>> {
    const { limit } = query;
    const rows: unknown[] = await summaryPageQuery(this.knex, query);
    const items = rows.slice(0, limit).map(summaryOf);
    const next = rows.length > limit ? items.at(-1)?.topicId : undefined;
    return { items, next };
  }

  async count(signalId: string): Promise<number> {
    const [{ count }] = await this.knex('analyses')
      .where('signal_id', signalId)
      .count({ count: '*' });
    return Number(count);
  }

  totals(signalId: string, latestAt: string) {
    return readTopicTotals(this.knex, signalId, latestAt);
  }

  probabilities(signalId: string) {
    return probabilitiesOf(this.knex, signalId);
  }

  async signalsWithoutQ(): Promise<readonly string[]> {
    return this.knex('analyses')
      .whereNull('q')
      .whereNotExists(
        this.knex('analysis_queue')
          .whereIn('state', ['waiting', 'claimed'])
          .whereRaw('analysis_queue.signal_id = analyses.signal_id'),
      )
      .distinct()
      .pluck('signal_id');
  }

  async correctQ(
    signalId: string,
    correct: (p: readonly number[]) => ArrayLike<number>,
  ): Promise<void> {
    await this.knex.transaction(async trx => {
      // What another replica reads meanwhile would be older than what is written here.
      await trx('sweep_state')
        .where(STATE_ROW)
        .first()
        .modify(query => !isSqlite(trx) && query.forUpdate());
      const stored = await probabilitiesOf(trx, signalId);
      const corrected = correct(stored.map(({ p }) => p));
      const moved = stored
        .map(({ topicId, q }, at) => ({ topicId, before: q, q: corrected[at] }))
        .filter(({ before, q }) => before !== q);
      for (const part of inPortions(moved, TOPICS_PER_QUERY)) {
        const rows = part.map(() => '(?, cast(? as double precision))');
        // Both databases name the columns of a list of values column1, column2.
        await trx.raw(
          `update analyses set q = given.column2 from (values ${rows.join()}) as given
           where analyses.signal_id = ? and analyses.topic_id = given.column1`,
          [...part.flatMap(({ topicId, q }) => [topicId, q]), signalId],
        );
      }
    });
  }
}

async function probabilitiesOf(knex: Knex, signalId: string) {
  const rows: { topic_id: string; p: number; q: number | null }[] = await knex(
    'analyses',
  )
    .select('topic_id', 'p', 'q')
    .where('signal_id', signalId)
    .orderBy(['p', 'topic_id']);
  return rows.map(({ topic_id: topicId, p, q }) => ({ topicId, p, q }));
}

function summaryOf(row: unknown): AnalysisSummary {
  const parsed = summaryRow.parse(row);
  return {
    topicId: parsed.topic_id,
    inputDigest: parsed.input_digest,
    engineVersion: parsed.engine_version,
    verdict: parsed.verdict,
    verdictReason: parsed.verdict_reason,
    value: parsed.value,
    changeOfYear: parsed.change_of_year,
    latestAt: parsed.latest_at,
    reachedPeriod: parsed.reached_period,
  };
}
