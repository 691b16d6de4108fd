import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database';
import type { AlertEpisode } from '../model/alerting/AlertEpisode';
import type { Span } from '../model/window/TimeWindow';
import type {
  AlertChanges,
  AlertPosition,
  AlertsStore,
  Judge,
  TargetsOf,
} from './AlertsStore';
import { episodeOfRow, rowOfEpisode, type AlertRow } from './alertRow';
import { writeAlertChanges } from './DatabaseAlertChanges';
import {
  alertPageQuery,
  endedBeforeQuery,
  firedWithinQuery,
  openAlertsQuery,
} from './DatabaseAlertQueries';

/** Keeps episodes of alerts in SQLite or PostgreSQL. */
export class DatabaseAlertsStore implements AlertsStore {
  readonly #knex: Knex;
  readonly #targetsOf: TargetsOf;

  constructor(knex: Knex, targetsOf: TargetsOf) {
    this.#knex = knex;
    this.#targetsOf = targetsOf;
  }

  async change(
    slos: readonly string[],
    judge: Judge,
    nowSeconds: number,
  ): Promise<readonly AlertEpisode[]> {
    if (slos.length === 0) return [];
    const open = await this.#open(this.#knex, slos);
    // Mostly nothing changed: then nobody waits for a lock.
    if (isNothing(judge(open))) return open;
    await this.#knex.transaction(async trx => {
      const changes = judge(await this.#open(trx, slos));
      await writeAlertChanges(trx, changes, this.#targetsOf, nowSeconds);
    });
    return this.#open(this.#knex, slos);
  }

  async list(
    query: Parameters<AlertsStore['list']>[0],
  ): ReturnType<AlertsStore['list']> {
    const rows = await alertPageQuery(this.#knex, query);
    const items = rows.slice(0, query.limit).map(episodeOfRow);
    const last = items.at(-1);
    return {
      items,
      next: last && rows.length > query.limit ? positionOf(last) : undefined,
    };
  }

  async firedWithin(
    slo: string,
    span: Span,
    limit: number,
  ): Promise<readonly AlertEpisode[]> {
    const rows = await firedWithinQuery(this.#knex, slo, span, limit);
    return rows.reverse().map(episodeOfRow);
  }

  async dropOld(beforeSeconds: number, limit: number): Promise<number> {
    const old = await endedBeforeQuery(this.#knex, beforeSeconds, limit);
    const ids = old.map(({ id }) => id);
    await this.#knex.transaction(async trx => {
      await trx('slo_alert_deliveries').whereIn('alert_id', ids).delete();
      await trx<AlertRow>('slo_alerts').whereIn('id', ids).delete();
    });
    return ids.length;
  }

  /** What is open; within a transaction nobody else changes it until the end of that. */
  async #open(
    knex: Knex | Knex.Transaction,
    slos: readonly string[],
  ): Promise<AlertEpisode[]> {
    const rows = await openAlertsQuery(knex, slos).modify(query => {
      if (knex.isTransaction && !isSqlite(knex)) query.forUpdate();
    });
    return rows.map(episodeOfRow);
  }
}

function isNothing({ opened, changed, dropped }: AlertChanges): boolean {
  return opened.length + changed.length + dropped.length === 0;
}

function positionOf(episode: AlertEpisode): AlertPosition {
  return { pendingAt: rowOfEpisode(episode).pending_at, id: episode.id };
}
