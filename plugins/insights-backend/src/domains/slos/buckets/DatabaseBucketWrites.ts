import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import { TieredSeries } from '../model/buckets/TieredSeries';
import { hullOf, type Span } from '../model/buckets/Span';
import { touchedSpans } from '../model/buckets/touchedSpans';
import { selectChunks, type SeriesSpan } from './DatabaseBucketChunks';
import { cellsOfChunk, CHUNK_COLUMNS, chunkOfRow } from './DatabaseBucketRows';
import type { SeriesParts } from './partBatch';

/** Series whose chunks are in memory at once. */
const SERIES_AT_ONCE = 250;

/** Keeps parts of series, each of which is there once. */
export async function writeParts(
  trx: Knex.Transaction,
  series: readonly SeriesParts[],
): Promise<void> {
  // All writers take the locks in this order, so that none waits for one who waits for it.
  const sorted = [...series].sort((a, b) => (a.seriesId < b.seriesId ? -1 : 1));
  await lockSeries(trx, sorted);
  for (const portion of inPortions(sorted, SERIES_AT_ONCE)) {
    await writePortion(trx, portion);
  }
}

/** Adds the series, and holds their rows until the commit: who holds them writes alone. */
async function lockSeries(
  trx: Knex.Transaction,
  series: readonly SeriesParts[],
): Promise<void> {
  await upsertRows(trx, {
    table: 'slo_bucket_series',
    columns: ['series_id', 'step_seconds'],
    key: ['series_id'],
    rows: series.map(({ seriesId, tiers }) => [seriesId, tiers[0].stepSeconds]),
  });
}

async function writePortion(
  trx: Knex.Transaction,
  series: readonly SeriesParts[],
): Promise<void> {
  const stored = await selectChunks(trx, series.flatMap(spansOf), chunkOfRow);
  const rows = series.flatMap(({ seriesId, tiers, entries }) => {
    const tiered = new TieredSeries(tiers, stored.get(seriesId) ?? []);
    for (const parts of entries) tiered.keep(parts);
    return tiered.changedChunks().map(chunk => cellsOfChunk(seriesId, chunk));
  });
  await upsertRows(trx, {
    table: 'slo_bucket_chunks',
    columns: CHUNK_COLUMNS,
    key: ['series_id', 'step_seconds', 'start_seconds'],
    rows,
  });
}

/** One span a tier, since what is between two entries costs nothing where nothing is stored. */
function spansOf({ seriesId, tiers, entries }: SeriesParts): SeriesSpan[] {
  const touched = entries.map(parts => touchedSpans(tiers, parts));
  return tiers.flatMap((tier, index) => {
    const span = touched.reduce<Span | undefined>(
      (hull, spans) => hullOf(hull, spans[index]),
      undefined,
    );
    return span ? { seriesId, tier, ...span } : [];
  });
}
