import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database';
import { inPortions } from '../../../platform/inPortions';
import type { Page } from '../../signals';
import type {
  DecidedThing,
  RingDecision,
  StandingDecision,
} from './RingDecision';
import {
  decisionOfRow,
  rowOfDecision,
  type RingDecisionRow,
} from './ringDecisionRow';
import type { DecisionDraft, RingDecisionsStore } from './RingDecisionsStore';

/** Topics of one statement. */
const TOPICS_PER_STATEMENT = 500;

/** Decisions on rings in SQLite or PostgreSQL. */
export class DatabaseRingDecisions implements RingDecisionsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  last(thing: DecidedThing): Promise<RingDecision | undefined> {
    return lastOf(this.#knex, thing);
  }

  add(
    thing: DecidedThing,
    draft: DecisionDraft,
    isExpected: (
      last: RingDecision | undefined,
      suggestedRing: string | null | undefined,
    ) => boolean,
  ): Promise<RingDecision | undefined> {
    return this.#knex.transaction(async trx => {
      // Of two who decide, the second sees what the first kept; so does a refresh of the radar.
      await trx('radars')
        .where({ id: thing.radarId })
        .select('id')
        .modify(query => !isSqlite(trx) && query.forUpdate());
      const last = await lastOf(trx, thing);
      const suggestedRing = await suggestedRingOf(trx, thing);
      if (!isExpected(last, suggestedRing)) return undefined;
      const row = rowOfDecision(thing, (last?.number ?? 0) + 1, draft);
      await trx<RingDecisionRow>('ring_decisions').insert(row);
      await stand(trx, row);
      // Lists show it: whoever has one asks again.
      await trx('radars')
        .where({ id: thing.radarId })
        .update({ revision: trx.raw('revision + 1') });
      return decisionOfRow(row);
    });
  }

  async standing(
    radarId: string,
    topicIds: readonly string[],
  ): Promise<ReadonlyMap<string, StandingDecision>> {
    const found = new Map<string, StandingDecision>();
    for (const part of inPortions(topicIds, TOPICS_PER_STATEMENT)) {
      const rows: (RingDecisionRow & { left_since: string | null })[] =
        await this.#knex('standing_decisions as standing')
          .join('ring_decisions as decision', join =>
            join
              .on('decision.radar_id', 'standing.radar_id')
              .on('decision.topic_id', 'standing.topic_id')
              .on('decision.number', 'standing.number'),
          )
          .where('standing.radar_id', radarId)
          .whereIn('standing.topic_id', part)
          .select('decision.*', 'standing.left_since');
      for (const row of rows) {
        const { kind, ring, ...decision } = decisionOfRow(row);
        if (kind === 'withdraw' || ring === null) continue;
        const standing = { ...decision, kind, ring, leftSince: row.left_since };
        found.set(row.topic_id, standing);
      }
    }
    return found;
  }

  async list(
    thing: DecidedThing,
    { limit, after }: { readonly limit: number; readonly after?: number },
  ): Promise<Page<RingDecision, number>> {
    const query = entriesOf(this.#knex, thing);
    if (after !== undefined) query.where('number', '<', after);
    const rows = await query.orderBy('number', 'desc').limit(limit + 1);
    const items = rows.slice(0, limit).map(decisionOfRow);
    return {
      items,
      next: rows.length > limit ? items.at(-1)?.number : undefined,
    };
  }
}

function entriesOf(
  knex: Knex,
  { radarId, topicId }: DecidedThing,
): Knex.QueryBuilder<RingDecisionRow, RingDecisionRow[]> {
  return knex<RingDecisionRow>('ring_decisions').where({
    radar_id: radarId,
    topic_id: topicId,
  });
}

async function lastOf(
  knex: Knex,
  thing: DecidedThing,
): Promise<RingDecision | undefined> {
  const row = await entriesOf(knex, thing).orderBy('number', 'desc').first();
  return row && decisionOfRow(row);
}

/** Id of the ring that is suggested; null where no signal measures the topic, undefined where it is not on the radar. */
export async function suggestedRingOf(
  knex: Knex,
  { radarId, topicId }: DecidedThing,
): Promise<string | null | undefined> {
  const row: { ring: string; is_measured: boolean | number } | undefined =
    await knex('blips')
      .where({ radar_id: radarId, topic_id: topicId })
      .first('ring', 'is_measured');
  if (!row) return undefined;
  return row.is_measured ? row.ring : null;
}

/** Lets a decision stand, or nothing where it was withdrawn. The suggestion is what it was: nothing is left behind yet. */
export async function stand(
  trx: Knex.Transaction,
  row: Pick<
    RingDecisionRow,
    'radar_id' | 'topic_id' | 'number' | 'ring' | 'review_on'
  >,
): Promise<void> {
  const { radar_id, topic_id, number, ring, review_on } = row;
  await trx('standing_decisions').where({ radar_id, topic_id }).delete();
  if (ring === null) return;
  await trx('standing_decisions').insert({
    ...{ radar_id, topic_id, number, ring, review_on },
    left_since: null,
  });
}
