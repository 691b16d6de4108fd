import type { Knex } from 'knex';
import type { ChunkRow, SeriesRow } from './DatabaseRows';
import { upsertRows } from '../../platform/upsertRows';
import type { SeriesRow as NewSeries } from './IngestStore';
import { inPortions } from '../../platform/inPortions';
import type { ChunkSummary, SeriesSummary } from './model/SeriesDraft';

/** All series of the topics for a signal, with what is known of their chunks without the values. */
export async function chunksOfSummary(
  knex: Knex,
  signalId: string,
  topicIds: readonly string[],
): Promise<SeriesSummary[]> {
  const summaries: SeriesSummary[] = [];
  for (const portion of inPortions(topicIds)) {
    const rows: (SeriesRow & Omit<ChunkRow, 'payload'>)[] = await knex('series')
      .leftJoin('series_chunks', 'series_chunks.series_id', 'series.id')
      .where('series.signal_id', signalId)
      .whereIn('series.topic_id', portion)
      .select(
        'series.id',
        'series.topic_id',
        'series.dimension',
        'series.member',
        'series.member_title',
        'series_chunks.chunk',
        'series_chunks.digest',
        'series_chunks.first_period',
        'series_chunks.last_period',
        'series_chunks.observations',
      );
    summaries.push(...summariesOf(rows));
  }
  return summaries;
}

function summariesOf(
  rows: (SeriesRow & Omit<ChunkRow, 'payload'>)[],
): SeriesSummary[] {
  const byId = new Map<number, SeriesSummary & { chunks: ChunkSummary[] }>();
  for (const row of rows) {
    const summary = byId.get(row.id) ?? {
      seriesId: row.id,
      topicId: row.topic_id,
      member: {
        dimension: row.dimension,
        id: row.member,
        title: row.member_title,
      },
      chunks: [],
    };
    byId.set(row.id, summary);
    // A series that has no chunk comes with nulls: outer join.
    if (row.chunk === null) continue;
    summary.chunks.push({
      chunk: row.chunk,
      digest: row.digest,
      firstPeriod: row.first_period,
      lastPeriod: row.last_period,
      observations: row.observations,
    });
  }
  return [...byId.values()];
}

/** Bytes by chunk, by series. */
export async function selectPayloads(
  knex: Knex,
  seriesIds: readonly number[],
  { first, last }: { first: number; last: number },
): Promise<Map<number, Map<number, Uint8Array>>> {
  const payloads = new Map<number, Map<number, Uint8Array>>();
  for (const portion of inPortions(seriesIds)) {
    const rows = await knex<ChunkRow>('series_chunks')
      .whereIn('series_id', portion)
      .whereBetween('chunk', [first, last])
      .select('series_id', 'chunk', 'payload');
    for (const row of rows) {
      const ofSeries = payloads.get(row.series_id) ?? new Map();
      payloads.set(row.series_id, ofSeries.set(row.chunk, row.payload));
    }
  }
  return payloads;
}

/** Adds or renames series; their ids in the order given. */
export async function insertSeries(
  knex: Knex,
  series: readonly NewSeries[],
): Promise<number[]> {
  const key = ['signal_id', 'topic_id', 'dimension', 'member'];
  const rows = await upsertRows(knex, {
    table: 'series',
    columns: [...key, 'member_title'],
    key,
    rows: series.map(({ signalId, topicId, member }) => [
      signalId,
      topicId,
      member.dimension,
      member.id,
      member.title,
    ]),
    returning: ['id', ...key],
  });
  // Neither database promises to give rows back in the order in which they came.
  const idOf = new Map(
    rows.map(row => [
      JSON.stringify(key.map(column => row[column])),
      Number(row.id),
    ]),
  );
  return series.map(({ signalId, topicId, member }) =>
    Number(
      idOf.get(
        JSON.stringify([signalId, topicId, member.dimension, member.id]),
      ),
    ),
  );
}

/** Drops chunks before one, and series that have none left. */
export async function deleteChunks(
  knex: Knex,
  seriesIds: readonly number[],
  before: number,
): Promise<void> {
  for (const portion of inPortions(seriesIds)) {
    await knex('series_chunks')
      .whereIn('series_id', portion)
      .where('chunk', '<', before)
      .delete();
  }
  await deleteChunklessSeries(knex, seriesIds);
}

/** Drops single chunks, and series that have none left. */
export async function deleteEmptied(
  knex: Knex,
  chunks: readonly { seriesId: number; chunk: number }[],
): Promise<void> {
  for (const portion of inPortions(chunks)) {
    await knex('series_chunks')
      .whereIn(
        ['series_id', 'chunk'],
        portion.map(({ seriesId, chunk }) => [seriesId, chunk]),
      )
      .delete();
  }
  await deleteChunklessSeries(knex, [
    ...new Set(chunks.map(({ seriesId }) => seriesId)),
  ]);
}

/** Numbers of series by topic. */
export async function countSeries(
  knex: Knex,
  signalId: string,
  topicIds: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const portion of inPortions(topicIds)) {
    const rows: { topic_id: string; n: number | string }[] = await knex(
      'series',
    )
      .where({ signal_id: signalId })
      .whereIn('topic_id', portion)
      .groupBy('topic_id')
      .select('topic_id')
      .count({ n: '*' });
    for (const { topic_id, n } of rows) counts.set(topic_id, Number(n));
  }
  return counts;
}

async function deleteChunklessSeries(
  knex: Knex,
  seriesIds: readonly number[],
): Promise<void> {
  for (const portion of inPortions(seriesIds)) {
    await knex('series')
      .whereIn('id', portion)
      .whereNotExists(
        knex('series_chunks').whereRaw('series_chunks.series_id = series.id'),
      )
      .delete();
  }
}
