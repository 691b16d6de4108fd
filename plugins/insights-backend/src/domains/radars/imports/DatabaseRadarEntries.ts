import type { Knex } from 'knex';
import type { DecidedRing } from '../model/makeDecidedBlip';
import type { RadarEntriesStore, RadarEntry } from './RadarEntriesStore';

/** What imported lists put on radars, in SQLite or PostgreSQL. */
export class DatabaseRadarEntries implements RadarEntriesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async mark(radarId: string): Promise<string> {
    const countOf = async (table: string) => {
      const [{ count }]: { count: string | number }[] = await this.#knex(table)
        .where({ radar_id: radarId })
        .count({ count: '*' });
      return Number(count);
    };
    const entries = await countOf('radar_entries');
    // Without entries, decisions are beside blips and place none.
    if (entries === 0) return '';
    return `${entries} ${await countOf('ring_decisions')}`;
  }

  async list(radarId: string): Promise<readonly RadarEntry[]> {
    const rows: { topic_id: string; quadrant: string; list_key: string }[] =
      await this.#knex('radar_entries')
        .where({ radar_id: radarId })
        .orderBy('topic_id')
        .select('topic_id', 'quadrant', 'list_key');
    return rows.map(({ topic_id, quadrant, list_key }) => ({
      ...{ topicId: topic_id, quadrant, key: list_key },
    }));
  }

  async decided(
    radarId: string,
  ): Promise<ReadonlyMap<string, readonly DecidedRing[]>> {
    const rows: {
      topic_id: string;
      ring: string | null;
      decided_at: string;
    }[] = await this.#knex('ring_decisions as decision')
      .join('radar_entries as entry', join =>
        join
          .on('entry.radar_id', 'decision.radar_id')
          .on('entry.topic_id', 'decision.topic_id'),
      )
      .where('decision.radar_id', radarId)
      .orderBy(['decision.topic_id', 'decision.number'])
      .select('decision.topic_id', 'decision.ring', 'decision.decided_at');
    const found = new Map<string, DecidedRing[]>();
    for (const { topic_id, ring, decided_at } of rows) {
      const one = { ring, at: decided_at.slice(0, 10) };
      const known = found.get(topic_id);
      if (known) known.push(one);
      else found.set(topic_id, [one]);
    }
    return found;
  }
}
