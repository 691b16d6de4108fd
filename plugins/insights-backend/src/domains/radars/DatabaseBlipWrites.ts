import type { Knex } from 'knex';
import { inPortions } from '../../platform/inPortions';
import { rowOfBlip } from './blipRow';
import type { RadarChanges } from './RadarsStore';

/** Rows of one statement; SQLite's compound statements end at 500. */
const ROWS_PER_STATEMENT = 200;

/** Digest of what each blip of a radar was made of, by topic. */
export async function digestsOf(
  knex: Knex,
  radarId: string,
): Promise<Map<string, string>> {
  const rows: { topic_id: string; input_digest: string }[] = await knex('blips')
    .where({ radar_id: radarId })
    .select('topic_id', 'input_digest');
  return new Map(
    rows.map(({ topic_id, input_digest }) => [topic_id, input_digest]),
  );
}

/** Takes blips away and puts others in their place. */
export async function replaceBlips(
  trx: Knex.Transaction,
  radarId: string,
  made: RadarChanges['made'],
  removed: readonly string[],
): Promise<void> {
  const gone = [...removed, ...made.map(({ made: { blip } }) => blip.topicId)];
  for (const part of inPortions(gone, ROWS_PER_STATEMENT)) {
    for (const table of ['ring_changes', 'blip_tags', 'blips']) {
      await trx(table)
        .where({ radar_id: radarId })
        .whereIn('topic_id', part)
        .delete();
    }
  }
  const rows = {
    blips: made.map(entry => rowOfBlip(radarId, entry.made, entry.inputDigest)),
    blip_tags: made.flatMap(({ made: { blip } }) =>
      [...new Set(blip.tags)].map(tag => ({
        radar_id: radarId,
        topic_id: blip.topicId,
        tag,
      })),
    ),
    ring_changes: made.flatMap(({ made: { blip, history } }) =>
      history.map(({ at, ring }) => ({
        radar_id: radarId,
        topic_id: blip.topicId,
        at,
        ring,
      })),
    ),
  };
  for (const [table, all] of Object.entries(rows)) {
    for (const part of inPortions<object>(all, ROWS_PER_STATEMENT))
      await trx(table).insert(part);
  }
}
