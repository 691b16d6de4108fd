import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import { rowOfProgress, seriesOfRow, type SeriesRow } from './seriesRow';
import {
  WHOLE,
  type CollectedSeries,
  type SeriesProgress,
  type SeriesStore,
  type WantedSeries,
} from './SeriesStore';

/** Series that are written before others have their turn. */
const WRITTEN_AT_ONCE = 500;

/** Keeps series in SQLite or PostgreSQL. */
export class DatabaseSeriesStore implements SeriesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async want(wanted: readonly WantedSeries[], at: string): Promise<void> {
    const rows: Pick<SeriesRow, 'id' | 'source' | 'unwanted_since'>[] =
      await this.#knex('sli_series').select('id', 'source', 'unwanted_since');
    const known = new Map(rows.map(row => [row.id, row]));
    const ids = new Set(wanted.map(({ series }) => series.id));
    const fresh = wanted.filter(
      ({ series, source }) => known.get(series.id)?.source !== source,
    );
    const back = rows
      .filter(({ id, unwanted_since }) => unwanted_since && ids.has(id))
      .map(({ id }) => id);
    const gone = rows
      .filter(({ id, unwanted_since }) => !unwanted_since && !ids.has(id))
      .map(({ id }) => id);
    if (fresh.length + back.length + gone.length === 0) return;
    await this.#knex.transaction(async trx => {
      await addSeries(trx, fresh);
      await markUnwanted(trx, back, null);
      await markUnwanted(trx, gone, at);
    });
  }

  async list(): Promise<readonly CollectedSeries[]> {
    const rows: SeriesRow[] = await this.#knex('sli_series')
      .whereNull('unwanted_since')
      .whereNot({ source: WHOLE })
      .orderBy('id');
    return rows.map(seriesOfRow);
  }

  async get(ids: readonly string[]): Promise<readonly CollectedSeries[]> {
    const found: SeriesRow[] = [];
    for (const part of inPortions(ids)) {
      found.push(...(await this.#knex('sli_series').whereIn('id', part)));
    }
    return found.map(seriesOfRow);
  }

  async record(progress: readonly SeriesProgress[]): Promise<void> {
    await this.#knex.transaction(async trx => {
      for (const one of progress) {
        await trx('sli_series')
          .where({ id: one.id })
          .update({
            ...rowOfProgress(one),
            revision: trx.raw('revision + 1'),
          });
      }
    });
  }

  async forgetUnwanted(
    before: string,
    limit: number,
  ): Promise<readonly string[]> {
    const rows: { id: string }[] = await this.#knex('sli_series')
      .where('unwanted_since', '<', before)
      .orderBy('id')
      .limit(limit)
      .select('id');
    const ids = rows.map(({ id }) => id);
    await this.#knex('sli_series').whereIn('id', ids).delete();
    return ids;
  }
}

async function addSeries(
  trx: Knex.Transaction,
  wanted: readonly WantedSeries[],
): Promise<void> {
  for (const portion of inPortions(wanted, WRITTEN_AT_ONCE)) {
    await upsertRows(trx, {
      table: 'sli_series',
      columns: ['id', 'source', 'series', 'queries', 'revision'],
      key: ['id'],
      rows: portion.map(({ series, source }) => [
        series.id,
        source,
        JSON.stringify(series),
        '[]',
        0,
      ]),
    });
    await setImmediate();
  }
}

async function markUnwanted(
  trx: Knex.Transaction,
  ids: readonly string[],
  since: string | null,
): Promise<void> {
  for (const part of inPortions(ids)) {
    await trx('sli_series')
      .whereIn('id', part)
      .update({ unwanted_since: since });
  }
}
