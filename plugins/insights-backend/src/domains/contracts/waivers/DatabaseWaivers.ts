import type { Knex } from 'knex';
import type { Page } from '../../signals';
import type { Waiver, WaiverSubject } from './Waiver';
import type { WaiverPosition, WaiversStore } from './WaiversStore';

interface WaiverRow {
  id: string;
  entity_ref: string;
  subject: WaiverSubject;
  rule_id: string;
  pointer: string | null;
  sentence: string | null;
  reason: string;
  created_by: string;
  created_at: string;
  expires_at: string;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
}

/** Of one API, in force at once. */
const MOST_IN_FORCE = 5_000;

/** Waivers in SQLite or PostgreSQL. */
export class DatabaseWaivers implements WaiversStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async inForce(entityRef: string, now: string): Promise<readonly Waiver[]> {
    const rows = await inForceOf(this.#knex, entityRef, now)
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(MOST_IN_FORCE);
    return rows.map(waiverOf);
  }

  keep(
    draft: Waiver,
  ): Promise<{ readonly waiver: Waiver; readonly isNew: boolean } | undefined> {
    return this.#knex.transaction(async trx => {
      // Of two who waive the same, the second sees what the first kept.
      const contract = await trx('contracts')
        .where({ entity_ref: draft.entityRef })
        .forUpdate()
        .first<{ entity_ref: string } | undefined>('entity_ref');
      if (!contract) return undefined;
      const { subject, ruleId, pointer, sentence } = draft;
      const { createdAt, createdBy } = draft;
      const rows = await inForceOf(trx, draft.entityRef, createdAt).where({
        ...{ subject, rule_id: ruleId, pointer, sentence },
      });
      const same = rows.map(waiverOf).find(one => saysTheSame(one, draft));
      if (same) return { waiver: same, isNew: false };
      await trx<WaiverRow>('contract_waivers')
        .whereIn(
          'id',
          rows.map(({ id }) => id),
        )
        .update({ withdrawn_at: createdAt, withdrawn_by: createdBy });
      await trx<WaiverRow>('contract_waivers').insert(rowOf(draft));
      return { waiver: draft, isNew: true };
    });
  }

  async withdraw(
    { entityRef, id }: { readonly entityRef: string; readonly id: string },
    { at, by }: { readonly at: string; readonly by: string },
  ): Promise<Waiver | undefined> {
    const address = { entity_ref: entityRef, id };
    await this.#knex<WaiverRow>('contract_waivers')
      .where(address)
      .whereNull('withdrawn_at')
      .update({ withdrawn_at: at, withdrawn_by: by });
    const row = await this.#knex<WaiverRow>('contract_waivers')
      .where(address)
      .first();
    return row && waiverOf(row);
  }

  async list(
    entityRef: string,
    {
      limit,
      after,
      inForceAt,
    }: { limit: number; after?: WaiverPosition; inForceAt?: string },
  ): Promise<Page<Waiver, WaiverPosition>> {
    const query =
      inForceAt === undefined
        ? this.#knex<WaiverRow>('contract_waivers').where({
            entity_ref: entityRef,
          })
        : inForceOf(this.#knex, entityRef, inForceAt);
    if (after) query.whereRaw('(created_at, id) < (?, ?)', [...after]);
    const rows = await query
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1);
    const items = rows.slice(0, limit).map(waiverOf);
    const last = items.at(-1);
    return {
      items,
      next: last && rows.length > limit ? [last.createdAt, last.id] : undefined,
    };
  }
}

function inForceOf(
  knex: Knex,
  entityRef: string,
  now: string,
): Knex.QueryBuilder<WaiverRow, WaiverRow[]> {
  return knex<WaiverRow>('contract_waivers')
    .where({ entity_ref: entityRef, withdrawn_at: null })
    .andWhere('created_at', '<=', now)
    .andWhere('expires_at', '>', now);
}

function saysTheSame(one: Waiver, other: Waiver): boolean {
  return one.reason === other.reason && one.expiresAt === other.expiresAt;
}

function rowOf(waiver: Waiver): WaiverRow {
  const { id, subject, pointer, sentence, reason } = waiver;
  return {
    ...{ id, subject, pointer, sentence, reason },
    entity_ref: waiver.entityRef,
    rule_id: waiver.ruleId,
    created_by: waiver.createdBy,
    created_at: waiver.createdAt,
    expires_at: waiver.expiresAt,
    withdrawn_at: waiver.withdrawnAt,
    withdrawn_by: waiver.withdrawnBy,
  };
}

function waiverOf(row: WaiverRow): Waiver {
  const { id, subject, pointer, sentence, reason } = row;
  return {
    ...{ id, subject, pointer, sentence, reason },
    entityRef: row.entity_ref,
    ruleId: row.rule_id,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
  };
}
