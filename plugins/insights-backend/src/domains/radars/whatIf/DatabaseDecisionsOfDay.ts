import type { Knex } from 'knex';
import type { BlipRow } from '../blipRow';
import { decisionOfRow, type RingDecisionRow } from '../decisions';
import type {
  DecisionsOfDayStore,
  TopicDecidedThen,
} from './DecisionsOfDayStore';

type Row = RingDecisionRow &
  Pick<BlipRow, 'title' | 'quadrant' | 'is_measured'>;

/** What was decided at past times, in SQLite or PostgreSQL. */
export class DatabaseDecisionsOfDay implements DecisionsOfDayStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async standingBefore(
    radarId: string,
    before: string,
  ): Promise<readonly TopicDecidedThen[]> {
    const last = this.#knex('ring_decisions')
      .where({ radar_id: radarId })
      .where('decided_at', '<', before)
      .groupBy('topic_id')
      .select('topic_id')
      .max({ number: 'number' })
      .as('last');
    const rows: Row[] = await this.#knex('ring_decisions as decision')
      .join(last, join =>
        join
          .on('last.topic_id', 'decision.topic_id')
          .on('last.number', 'decision.number'),
      )
      .join('blips', join =>
        join
          .on('blips.radar_id', 'decision.radar_id')
          .on('blips.topic_id', 'decision.topic_id'),
      )
      .where('decision.radar_id', radarId)
      .orderBy(['blips.sort_title', 'blips.topic_id'])
      .select('decision.*', 'blips.title', 'blips.quadrant')
      .select('blips.is_measured');
    return rows.flatMap(row => {
      const { title, quadrant, topic_id: topicId } = row;
      const { kind, ring, ...decision } = decisionOfRow(row);
      // The last word may have been that nothing is decided any more.
      if (kind === 'withdraw' || ring === null) return [];
      const standing = { ...decision, kind, ring, leftSince: null };
      const isMeasured = Boolean(row.is_measured);
      return [{ topicId, title, quadrant, isMeasured, decision: standing }];
    });
  }
}
