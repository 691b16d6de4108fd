import type {
  CollectedMarker,
  CollectedTopic,
} from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import {
  chunksOfSummary,
  countSeries,
  deleteChunks,
  deleteEmptied,
  insertSeries,
  selectPayloads,
} from './DatabaseSeries';
import {
  readDigests,
  writeMarkers,
  writeSignals,
  writeTopics,
} from './DatabaseDefinitionWrites';
import { publishSubjects, type OnEmptied } from './DatabaseRevisions';
import type { SignalRow } from './DatabaseRows';
import { signalOfRow } from './DatabaseDefinitionsStore';
import { upsertRows } from '../../platform/upsertRows';
import type { SignalTotals } from './IngestReport';
import type {
  ChunkRow,
  Digested,
  IngestTransaction,
  PublishedChanges,
  SeriesRow,
} from './IngestStore';
import type { SeriesSummary } from './model/SeriesDraft';
import type { KeptSignal } from './model/Signal';

/** The reads and writes of one batch. */
export class DatabaseIngestTransaction implements IngestTransaction {
  constructor(
    private readonly trx: Knex.Transaction,
    private readonly collectorId: string,
    private readonly onEmptied: OnEmptied,
  ) {}

  async readSignals(ids: readonly string[]): Promise<Digested<KeptSignal>[]> {
    const rows = await this.trx<SignalRow>('signals').whereIn('id', [...ids]);
    return rows.map(row => ({
      item: {
        ...signalOfRow(row),
        retentionPeriods: row.retention_periods ?? undefined,
      },
      digest: row.digest,
    }));
  }

  readTopicDigests(ids: readonly string[]): Promise<Map<string, string>> {
    return readDigests(this.trx('topics'), ids);
  }

  readMarkerDigests(ids: readonly string[]): Promise<Map<string, string>> {
    return readDigests(
      this.trx('markers').where({ collector_id: this.collectorId }),
      ids,
    );
  }

  putSignals(signals: readonly Digested<KeptSignal>[]): Promise<void> {
    return writeSignals(this.trx, signals);
  }

  putTopics(topics: readonly Digested<CollectedTopic>[]): Promise<void> {
    return writeTopics(this.trx, this.collectorId, topics);
  }

  putMarkers(markers: readonly Digested<CollectedMarker>[]): Promise<void> {
    return writeMarkers(this.trx, this.collectorId, markers);
  }

  readSeries(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<SeriesSummary[]> {
    return chunksOfSummary(this.trx, signalId, topicIds);
  }

  readPayloads(
    seriesIds: readonly number[],
    first: number,
    last: number,
  ): Promise<Map<number, Map<number, Uint8Array>>> {
    return selectPayloads(this.trx, seriesIds, { first, last });
  }

  putSeries(series: readonly SeriesRow[]): Promise<number[]> {
    return insertSeries(this.trx, series);
  }

  async putChunks(chunks: readonly ChunkRow[]): Promise<void> {
    await upsertRows(this.trx, {
      table: 'series_chunks',
      columns: [
        'series_id',
        'chunk',
        'payload',
        'digest',
        'first_period',
        'last_period',
        'observations',
      ],
      key: ['series_id', 'chunk'],
      rows: chunks.map(chunk => [
        chunk.seriesId,
        chunk.chunk,
        Buffer.from(chunk.payload.buffer),
        chunk.digest,
        chunk.firstPeriod,
        chunk.lastPeriod,
        chunk.observations,
      ]),
    });
  }

  dropChunks(seriesIds: readonly number[], before: number): Promise<void> {
    return deleteChunks(this.trx, seriesIds, before);
  }

  dropEmptied(
    chunks: readonly { seriesId: number; chunk: number }[],
  ): Promise<void> {
    return deleteEmptied(this.trx, chunks);
  }

  countSeries(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<Map<string, number>> {
    return countSeries(this.trx, signalId, topicIds);
  }

  publish(changes: PublishedChanges, now: Date): Promise<void> {
    return publishSubjects(this.trx, changes, now, this.onEmptied);
  }

  async addTotals(added: SignalTotals): Promise<void> {
    const { signals, topics, series, observations, markers } = added;
    const totals = { signals, topics, series, observations, markers };
    if (Object.values(totals).every(count => count === 0)) return;
    await this.trx('signal_totals')
      .where({ collector_id: this.collectorId })
      .increment(totals);
  }
}
