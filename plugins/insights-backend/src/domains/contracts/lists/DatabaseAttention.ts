import type { Knex } from 'knex';
import type { ContractChange } from '../model/ContractReading';
import type { AttentionStore, BreakingSnapshot } from './AttentionStore';
import type { AttentionWindow } from './attentionWindow';

interface BreakingRow {
  readonly id: string;
  readonly seen_from: string;
  readonly breaking_count: number;
}

/** What an API needs weighs as `needsOf` has it in order; 0 needs nobody. */
const RANK = `case
  when contracts.gone_since is not null then 0
  when contracts.latest_readable = ? then 4
  when coalesce(contracts.open_breaking_at, '') >= ? then 3
  when exists (
    select 1 from contract_deprecations
    where contract_deprecations.entity_ref = contracts.entity_ref and contract_deprecations.sunset_on < ?
  ) then 2
  when exists (
    select 1 from contract_deprecations
    where contract_deprecations.entity_ref = contracts.entity_ref and contract_deprecations.sunset_on <= ?
  ) then 1
  else 0 end`;

/** Which APIs need somebody, in SQLite or PostgreSQL. */
export class DatabaseAttention implements AttentionStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async waivedAt(now: string): Promise<readonly string[]> {
    const rows = await this.#waivedChanges(now).distinct<
      { entity_ref: string }[]
    >('entity_ref');
    return rows.map(row => row.entity_ref);
  }

  async breakingSnapshots(
    entityRef: string,
    limit: number,
  ): Promise<readonly BreakingSnapshot[]> {
    const rows = await this.#knex('contract_snapshots')
      .where({ entity_ref: entityRef })
      .andWhere('breaking_count', '>', 0)
      .orderBy('ordinal', 'desc')
      .limit(limit)
      .select<BreakingRow[]>('id', 'seen_from', 'breaking_count');
    return rows.map(row => ({
      id: row.id,
      seenFrom: row.seen_from,
      breakingCount: row.breaking_count,
    }));
  }

  async breakingChanges(
    snapshotIds: readonly string[],
    ruleIds: readonly string[],
  ): Promise<
    readonly { readonly snapshotId: string; readonly change: ContractChange }[]
  > {
    const rows = await this.#knex('contract_changes')
      .where({ severity: 'breaking' })
      .whereIn('snapshot_id', snapshotIds)
      .whereIn('rule_id', ruleIds)
      .select<{ snapshot_id: string; change: string }[]>(
        ...(['snapshot_id', 'change'] as const),
      );
    return rows.map(row => ({
      snapshotId: row.snapshot_id,
      change: JSON.parse(row.change),
    }));
  }

  async setOpenBreaking(entityRef: string, at: string | null): Promise<void> {
    await this.#knex('contracts')
      .where({ entity_ref: entityRef })
      .update({ open_breaking_at: at });
  }

  async settleUnwaived(now: string): Promise<void> {
    await this.#knex('contracts')
      .whereRaw("coalesce(open_breaking_at, '') <> coalesce(breaking_at, '')")
      .whereNotExists(
        this.#waivedChanges(now).whereRaw(
          'contract_waivers.entity_ref = contracts.entity_ref',
        ),
      )
      .update({ open_breaking_at: this.#knex.ref('breaking_at') });
  }

  async rank(
    { since, today, soon }: AttentionWindow,
    entityRef?: string,
  ): Promise<void> {
    const bindings = [false, since, today, soon];
    const query = this.#knex('contracts').whereRaw(
      `contracts.attention <> ${RANK}`,
      bindings,
    );
    if (entityRef !== undefined) query.where({ entity_ref: entityRef });
    await query.update({ attention: this.#knex.raw(RANK, bindings) });
  }

  /** Waivers of changes that are in force. */
  #waivedChanges(now: string): Knex.QueryBuilder {
    return this.#knex('contract_waivers')
      .where('contract_waivers.subject', 'change')
      .whereNull('contract_waivers.withdrawn_at')
      .where('contract_waivers.created_at', '<=', now)
      .where('contract_waivers.expires_at', '>', now);
  }
}
