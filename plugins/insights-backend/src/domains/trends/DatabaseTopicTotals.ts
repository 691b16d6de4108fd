import type { Knex } from 'knex';
import { z } from 'zod';
import type { TopicTotals } from './model/explain/TopicTotals';

const totalsRow = z.object({
  topics: z.coerce.number(),
  now: z.coerce.number(),
  before: z.coerce.number(),
});

const newestRow = z.object({ newest: z.string().nullable() });

/**
 * The latest values of the topics of a signal that are known at a day and a year before it, added up by the database; undefined
 * where a topic of the signal has a later one.
 */
export async function readTopicTotals(
  knex: Knex,
  signalId: string,
  latestAt: string,
): Promise<TopicTotals | undefined> {
  const [found] = await knex('analyses')
    .where({ signal_id: signalId })
    .max({ newest: 'latest_at' });
  const { newest } = newestRow.parse(found);
  if (newest !== null && newest > latestAt) return undefined;
  const [row] = await topicTotalsQuery(knex, signalId, latestAt);
  return totalsRow.parse(row);
}

/** One row, read from the index alone. */
export function topicTotalsQuery(
  knex: Knex,
  signalId: string,
  latestAt: string,
): Knex.QueryBuilder {
  return knex('analyses')
    .where({ signal_id: signalId, latest_at: latestAt })
    .whereNotNull('value')
    .whereNotNull('change_of_year')
    .select(
      knex.raw('count(*) as topics'),
      knex.raw('coalesce(sum(value), 0) as now'),
      knex.raw('coalesce(sum(value - change_of_year), 0) as before'),
    );
}
