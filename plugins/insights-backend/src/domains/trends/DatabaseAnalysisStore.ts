import type { Knex } from 'knex';
import { z } from 'zod';
import { inPortions } from '../../platform/inPortions';
import type {
  AnalysisStore,
  AnalysisSummary,
  StoredAnalysis,
} from './AnalysisStore';
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

/** Analyses in the plugin's database. */
export class DatabaseAnalysisStore implements AnalysisStore {
  constructor(private readonly knex: Knex) {}

  async get(
    signalId: string,
    topicId: string,
  ): Promise<StoredAnalysis | undefined> {
    return this.knex('analyses')
      .select('result', 'movers', 'q')
      .where({ signal_id: signalId, topic_id: topicId })
      .first();
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

  async count(signalId: string): Promise<number> {
    const [{ count }] = await this.knex('analyses')
      .where('signal_id', signalId)
      .count({ count: '*' });
    return Number(count);
  }

  async probabilities(signalId: string) {
    const rows: { topic_id: string; p: number; q: number | null }[] =
      await this.knex('analyses')
        .select('topic_id', 'p', 'q')
        .where('signal_id', signalId)
        .orderBy(['p', 'topic_id']);
    return rows.map(({ topic_id: topicId, p, q }) => ({ topicId, p, q }));
  }

  async saveQ(
    signalId: string,
    values: readonly { readonly topicId: string; readonly q: number }[],
  ): Promise<void> {
    await this.knex.transaction(async trx => {
      for (const part of inPortions(values, TOPICS_PER_QUERY)) {
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
