import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { Page } from '../../signals';
import type { ActionNews } from './ActionNotifier';
import type {
  ActionPosition,
  ActionsStore,
  ActionWrite,
  Handover,
} from './ActionsStore';
import {
  actionOfRow,
  eventOfRow,
  type ActionEventRow,
  type ActionRow,
} from './actionRow';
import {
  actionPageQuery,
  clearedBeforeQuery,
  liveActionsQuery,
  untoldQuery,
} from './DatabaseActionQueries';
import {
  handOverAction,
  insertActions,
  updateAction,
} from './DatabaseActionWrites';
import type { ActionEvent, KeptAction } from './KeptAction';

/** Each is a request of somebody or an exception that ended: nobody makes more of one action. */
const MOST_EVENTS = 1_000;

/** Keeps actions in SQLite or PostgreSQL. */
export class DatabaseActionsStore implements ActionsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async live(slos: readonly string[]): Promise<readonly KeptAction[]> {
    const rows = await liveActionsQuery(this.#knex, slos);
    return rows.map(actionOfRow);
  }

  async hasLive(): Promise<boolean> {
    const row: ActionRow | undefined = await this.#knex<ActionRow>(
      'slo_actions',
    )
      .whereNull('cleared_at')
      .first();
    return row !== undefined;
  }

  async liveOfGone(
    limit: number,
    afterId = '',
  ): Promise<readonly KeptAction[]> {
    const rows: ActionRow[] = await this.#knex<ActionRow>('slo_actions')
      .select<ActionRow[]>('*')
      .whereNull('cleared_at')
      .where('id', '>', afterId)
      .whereNotExists(
        this.#knex('slo_states').whereRaw('slo_states.name = slo_actions.slo'),
      )
      .orderBy('id')
      .limit(limit);
    return rows.map(actionOfRow);
  }

  async open(actions: readonly KeptAction[]): Promise<void> {
    if (actions.length === 0) return;
    await this.#knex.transaction(trx => insertActions(trx, actions));
  }

  async change(writes: readonly ActionWrite[]): Promise<void> {
    if (writes.length === 0) return;
    // Two replicas take the rows in one order.
    const ordered = [...writes].sort((a, b) =>
      a.action.id < b.action.id ? -1 : 1,
    );
    await this.#knex.transaction(async trx => {
      for (const write of ordered) await updateAction(trx, write);
    });
  }

  async handOver(handovers: readonly Handover[]): Promise<void> {
    if (handovers.length === 0) return;
    const ordered = [...handovers].sort((a, b) =>
      a.action.id < b.action.id ? -1 : 1,
    );
    await this.#knex.transaction(async trx => {
      for (const handover of ordered) await handOverAction(trx, handover);
    });
  }

  decide(write: ActionWrite): Promise<boolean> {
    return this.#knex.transaction(trx => updateAction(trx, write));
  }

  async get(id: string): Promise<KeptAction | undefined> {
    const row: ActionRow | undefined = await this.#knex<ActionRow>(
      'slo_actions',
    )
      .where({ id })
      .first();
    return row && actionOfRow(row);
  }

  async events(id: string): Promise<readonly ActionEvent[]> {
    const rows: ActionEventRow[] = await this.#knex<ActionEventRow>(
      'slo_action_events',
    )
      .where({ action_id: id })
      .orderBy('revision')
      .limit(MOST_EVENTS);
    return rows.map(eventOfRow);
  }

  async list(
    query: Parameters<ActionsStore['list']>[0],
  ): Promise<Page<KeptAction, ActionPosition>> {
    const rows = await actionPageQuery(this.#knex, query);
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items: items.map(actionOfRow),
      next:
        last && rows.length > query.limit ? [last.urgency, last.id] : undefined,
    };
  }

  async untold(
    nowSeconds: number,
    limit: number,
  ): Promise<readonly ActionNews[]> {
    // What is not to be done comes after any moment of work.
    await this.#knex<ActionRow>('slo_actions')
      .where('urgency', '<', nowSeconds)
      .where('is_overdue_told', false)
      .update({ tell: 'overdue', is_overdue_told: true });
    const rows = await untoldQuery(this.#knex, limit);
    return rows.flatMap(row =>
      row.tell === null ? [] : [{ action: actionOfRow(row), kind: row.tell }],
    );
  }

  async told(news: readonly ActionNews[]): Promise<void> {
    for (const tell of ['opened', 'overdue'] as const) {
      const ids = news
        .filter(({ kind }) => kind === tell)
        .map(({ action }) => action.id);
      for (const part of inPortions(ids)) {
        await this.#knex<ActionRow>('slo_actions')
          .whereIn('id', part)
          .where({ tell })
          .update({ tell: null });
      }
    }
  }

  async dropOld(beforeSeconds: number, limit: number): Promise<number> {
    const old = await clearedBeforeQuery(this.#knex, beforeSeconds, limit);
    const ids = old.map(({ id }) => id);
    await this.#knex.transaction(async trx => {
      await trx('slo_action_events').whereIn('action_id', ids).delete();
      await trx('slo_actions').whereIn('id', ids).delete();
    });
    return ids.length;
  }
}
