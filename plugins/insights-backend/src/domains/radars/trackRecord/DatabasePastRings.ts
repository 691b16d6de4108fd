import type { Knex } from 'knex';
import type { PastRings, RingSince } from '../model/trackRecord/PastRings';
import type { PastRingsStore } from './PastRingsStore';

/** What was suggested and decided, in SQLite or PostgreSQL. */
export class DatabasePastRings implements PastRingsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async ofRadar(radarId: string): Promise<readonly PastRings[]> {
    const topics = new Map<
      string,
      { suggested: RingSince[]; decided: RingSince<string | null>[] }
    >();
    const suggested: { topic_id: string; at: string; ring: string }[] =
      await this.#knex('ring_changes')
        .where({ radar_id: radarId })
        .orderBy(['topic_id', 'at'])
        .select('topic_id', 'at', 'ring');
    for (const { topic_id, at, ring } of suggested) {
      const topic = topics.get(topic_id) ?? { suggested: [], decided: [] };
      topic.suggested.push({ at, ring });
      topics.set(topic_id, topic);
    }
    const decided: {
      topic_id: string;
      decided_at: string;
      ring: string | null;
    }[] = await this.#knex('ring_decisions')
      .where({ radar_id: radarId })
      .orderBy(['topic_id', 'number'])
      .select('topic_id', 'decided_at', 'ring');
    for (const { topic_id, decided_at, ring } of decided) {
      const at = decided_at.slice(0, 10);
      topics.get(topic_id)?.decided.push({ at, ring });
    }
    return [...topics].map(([topicId, rings]) => ({ topicId, ...rings }));
  }
}
