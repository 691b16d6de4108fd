import type { Knex } from 'knex';
import type { DecisionCounts, DecisionDays } from './RadarsStore';

type DecisionState = keyof DecisionCounts;

/** Beside blips, what of `standing_decisions` tells how a decision stands; `?` stands for the day. */
const DIFFERS = 'standing.ring <> blips.ring';
const OVERDUE = 'standing.review_on < ?';
const DRIFTING = 'standing.left_since <= ?';

/** Keeps the blips that stand in any of some ways to what was decided. */
export function whereDecision(
  blips: Knex.QueryBuilder,
  states: readonly DecisionState[],
  days: DecisionDays,
): void {
  blips.where(either => {
    for (const state of states) {
      if (state === 'undecided') {
        either.orWhereNotExists(query => standing(query));
      } else {
        either.orWhereExists(query => {
          standing(query);
          narrow(query, state, days);
        });
      }
    }
  });
}

/** How many blips of a radar stand how to what was decided. */
export async function countDecisions(
  knex: Knex,
  radarId: string,
  { today, driftsIfLeftBy }: DecisionDays,
): Promise<DecisionCounts> {
  const sum = (condition: string) =>
    `coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
  const [row]: Record<string, string | number>[] = await knex('blips')
    .leftJoin('standing_decisions as standing', join =>
      join
        .on('standing.radar_id', 'blips.radar_id')
        .on('standing.topic_id', 'blips.topic_id'),
    )
    .where('blips.radar_id', radarId)
    .select(
      knex.raw('count(standing.topic_id) as decided'),
      knex.raw('count(*) as all_blips'),
      knex.raw(`${sum(DIFFERS)} as differs`),
      knex.raw(`${sum(OVERDUE)} as overdue`, [today]),
      // Where nothing can drift, no day is early enough.
      knex.raw(`${sum(DRIFTING)} as drifting`, [driftsIfLeftBy ?? '']),
    );
  return {
    decided: Number(row.decided),
    undecided: Number(row.all_blips) - Number(row.decided),
    differs: Number(row.differs),
    overdue: Number(row.overdue),
    drifting: Number(row.drifting),
  };
}

function standing(query: Knex.QueryBuilder) {
  query
    .select('standing.topic_id')
    .from('standing_decisions as standing')
    .whereRaw('standing.radar_id = blips.radar_id')
    .whereRaw('standing.topic_id = blips.topic_id');
}

function narrow(
  query: Knex.QueryBuilder,
  state: Exclude<DecisionState, 'undecided'>,
  { today, driftsIfLeftBy }: DecisionDays,
) {
  if (state === 'differs') query.whereRaw(DIFFERS);
  if (state === 'overdue') query.whereRaw(OVERDUE, [today]);
  if (state === 'drifting') query.whereRaw(DRIFTING, [driftsIfLeftBy ?? '']);
}
