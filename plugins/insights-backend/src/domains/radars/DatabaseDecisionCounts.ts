import type { Knex } from 'knex';
import type {
  DecisionCounts,
  DecisionDays,
  StoredBlipFilters,
} from './RadarsStore';

type DecisionState = keyof DecisionCounts;

/** Beside blips, what of `standing_decisions` tells how a decision stands, by an expression for the day. */
const DIFFERS = 'standing.ring <> blips.ring';
const overdue = (day: string) => `standing.review_on < ${day}`;
const drifting = (day: string) => `standing.left_since <= ${day}`;

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

/** Keeps the blips that stand in any of some rings: the decided one where the radar has it, else the suggested one. */
export function whereStandsIn(
  blips: Knex.QueryBuilder,
  { rings, known }: NonNullable<StoredBlipFilters['standsIn']>,
): void {
  const marks = (values: readonly string[]) => values.map(() => '?').join(', ');
  blips.whereRaw(
    `coalesce((select standing.ring from standing_decisions as standing
      where standing.radar_id = blips.radar_id
        and standing.topic_id = blips.topic_id
        and standing.ring in (${marks(known)})), blips.ring)
      in (${marks(rings)})`,
    [...known, ...rings],
  );
}

/** How many blips of some radars stand how to what was decided, each radar by its own days. */
export async function countDecisions(
  knex: Knex,
  days: ReadonlyMap<string, DecisionDays>,
): Promise<ReadonlyMap<string, DecisionCounts>> {
  const sum = (condition: string) =>
    `coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
  // A day for each radar; where nothing can drift, no day is early enough.
  const cases = [...days].map(() => 'when ? then ?').join(' ');
  const dayOfRadar = `(case blips.radar_id ${cases} else '' end)`;
  const bindingsOf = (dayOf: (one: DecisionDays) => string) =>
    [...days].flatMap(([radarId, one]) => [radarId, dayOf(one)]);
  const rows: Record<string, string | number>[] =
    days.size === 0
      ? []
      : await knex('blips')
          .leftJoin('standing_decisions as standing', join =>
            join
              .on('standing.radar_id', 'blips.radar_id')
              .on('standing.topic_id', 'blips.topic_id'),
          )
          .whereIn('blips.radar_id', [...days.keys()])
          .groupBy('blips.radar_id')
          .select(
            'blips.radar_id',
            knex.raw('count(standing.topic_id) as decided'),
            knex.raw('count(*) as all_blips'),
            knex.raw(`${sum(DIFFERS)} as differs`),
            knex.raw(
              `${sum(overdue(dayOfRadar))} as overdue`,
              bindingsOf(({ today }) => today),
            ),
            knex.raw(
              `${sum(drifting(dayOfRadar))} as drifting`,
              bindingsOf(({ driftsIfLeftBy }) => driftsIfLeftBy ?? ''),
            ),
          );
  const found = new Map(rows.map(row => [row.radar_id, row]));
  return new Map(
    [...days.keys()].map(radarId => [radarId, countsOf(found.get(radarId))]),
  );
}

/** Nothing where a radar has no blips. */
function countsOf(
  row: Record<string, string | number> | undefined,
): DecisionCounts {
  const decided = Number(row?.decided ?? 0);
  return {
    decided,
    undecided: Number(row?.all_blips ?? 0) - decided,
    differs: Number(row?.differs ?? 0),
    overdue: Number(row?.overdue ?? 0),
    drifting: Number(row?.drifting ?? 0),
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
  if (state === 'overdue') query.whereRaw(overdue('?'), [today]);
  if (state === 'drifting')
    query.whereRaw(drifting('?'), [driftsIfLeftBy ?? '']);
}
