import type { Knex } from 'knex';
import type { Page } from '../../signals';
import type {
  ContractChange,
  ContractSeverity,
} from '../model/ContractReading';
import { readText } from '../snapshots/DatabaseContractTexts';
import type {
  ContractFilters,
  ContractPosition,
  ContractSort,
} from './ContractFilters';
import type {
  ContractEndings,
  ContractListsStore,
  ListedContract,
  Part,
} from './ContractListsStore';
import { CONTRACT_COLUMNS, type ContractRow } from './contractRow';
import {
  contractPageQuery,
  matchingContracts,
  positionOf,
} from './DatabaseContractQuery';
import { SNAPSHOT_COLUMNS, type SnapshotRow } from './snapshotRow';

/** PostgreSQL gives sums and counts as texts. */
interface EndingsRow {
  readonly entity_ref: string;
  readonly overdue: number | string;
  readonly due: number | string;
  readonly next_on: string | null;
  readonly listed: number | string;
}

interface ChangeRow {
  readonly ordinal: number;
  readonly change: string;
}

/** Reads contracts from SQLite or PostgreSQL. */
export class DatabaseContractLists implements ContractListsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(
    query: ContractFilters & Part<ContractPosition> & { sort: ContractSort },
  ): Promise<Page<ListedContract, ContractPosition>> {
    const rows = await contractPageQuery(this.#knex, query);
    const { items, next } = pageOf(rows, query.limit, row =>
      positionOf(row, query.sort),
    );
    return { items: await this.#withLatest(items), next };
  }

  async count(filters: ContractFilters): Promise<number> {
    const [{ count }] = await matchingContracts(this.#knex, filters).count<
      { count: number | string }[]
    >({ count: '*' });
    return Number(count);
  }

  async get(entityRef: string): Promise<ListedContract | undefined> {
    const rows = await this.#knex<ContractRow>('contracts')
      .where({ entity_ref: entityRef })
      .select<ContractRow[]>(...CONTRACT_COLUMNS);
    const [contract] = await this.#withLatest(rows);
    return contract;
  }

  async snapshots(
    entityRef: string,
    { limit, after, changing }: Part<number> & { changing?: ContractSeverity },
  ): Promise<Page<SnapshotRow, number>> {
    const query = this.#snapshots()
      .where('contract_snapshots.entity_ref', entityRef)
      .orderBy('contract_snapshots.ordinal', 'desc')
      .limit(limit + 1);
    if (after !== undefined) {
      query.where('contract_snapshots.ordinal', '<', after);
    }
    if (changing) whereChanging(query, changing);
    return pageOf(await query, limit, ({ ordinal }) => ordinal);
  }

  async snapshot(id: string): Promise<SnapshotRow | undefined> {
    const [row] = await this.#snapshots().where('contract_snapshots.id', id);
    return row;
  }

  async changes(
    snapshotId: string,
    {
      limit,
      after,
      severity,
    }: Part<number> & { severity?: readonly ContractSeverity[] },
  ): Promise<Page<ContractChange, number>> {
    const query = this.#knex('contract_changes')
      .where({ snapshot_id: snapshotId })
      .orderBy('ordinal')
      .limit(limit + 1)
      .select<ChangeRow[]>('ordinal', 'change');
    if (severity?.length) query.whereIn('severity', severity);
    if (after !== undefined) query.where('ordinal', '>', after);
    const page = pageOf(await query, limit, ({ ordinal }) => ordinal);
    return {
      items: page.items.map(({ change }) => JSON.parse(change)),
      next: page.next,
    };
  }

  async breakingChanges(
    snapshotIds: readonly string[],
    ruleIds: readonly string[],
  ): Promise<{ snapshotId: string; change: ContractChange }[]> {
    if (snapshotIds.length === 0 || ruleIds.length === 0) return [];
    const rows = await this.#knex('contract_changes')
      .whereIn('snapshot_id', snapshotIds)
      .where({ severity: 'breaking' })
      .whereIn('rule_id', ruleIds)
      .select<{ snapshot_id: string; change: string }[]>(
        ...(['snapshot_id', 'change'] as const),
      );
    return rows.map(({ snapshot_id, change }) => ({
      snapshotId: snapshot_id,
      change: JSON.parse(change),
    }));
  }

  async endings(
    entityRefs: readonly string[],
    today: string,
  ): Promise<ReadonlyMap<string, ContractEndings>> {
    const rows = await this.#knex('contract_deprecations')
      .whereIn('entity_ref', entityRefs)
      .groupBy('entity_ref')
      .select<EndingsRow[]>(
        'entity_ref',
        this.#knex.raw(
          'sum(case when sunset_on < ? then 1 else 0 end) as overdue',
          [today],
        ),
        this.#knex.raw(
          'sum(case when sunset_on >= ? then 1 else 0 end) as due',
          [today],
        ),
        this.#knex.raw(
          'min(case when sunset_on >= ? then sunset_on end) as next_on',
          [today],
        ),
        this.#knex.raw('count(*) as listed'),
      );
    return new Map(rows.map(row => [row.entity_ref, endingsOf(row)]));
  }

  definitionOf(digest: string): Promise<string | undefined> {
    return readText(this.#knex, digest);
  }

  async #withLatest(rows: readonly ContractRow[]): Promise<ListedContract[]> {
    const latest = await this.#snapshots().whereIn(
      'contract_snapshots.id',
      rows.flatMap(row => row.latest_id ?? []),
    );
    const byId = new Map(latest.map(row => [row.id, row]));
    const scored = await this.#scoredDigests(rows);
    return rows.map(row => ({
      row,
      latest: byId.get(row.latest_id ?? ''),
      scoredDigest: scored.get(row.quality_lint_id ?? ''),
    }));
  }

  /** Digest of the definition that each look is at which the scores are of. */
  async #scoredDigests(
    rows: readonly ContractRow[],
  ): Promise<ReadonlyMap<string, string>> {
    const lints = await this.#knex('contract_lints')
      .whereIn(
        'id',
        rows.flatMap(row => row.quality_lint_id ?? []),
      )
      .select<{ id: string; digest: string }[]>('id', 'digest');
    return new Map(lints.map(({ id, digest }) => [id, digest]));
  }

  #snapshots(): Knex.QueryBuilder<SnapshotRow, SnapshotRow[]> {
    return this.#knex('contract_snapshots')
      .join(
        'contract_texts',
        'contract_texts.digest',
        'contract_snapshots.digest',
      )
      .select<SnapshotRow[]>(...SNAPSHOT_COLUMNS, 'contract_texts.bytes');
  }
}

function endingsOf(row: EndingsRow): ContractEndings {
  const overdue = Number(row.overdue);
  const due = Number(row.due);
  return {
    ...{ overdue, due, nextOn: row.next_on },
    undated: Number(row.listed) - overdue - due,
  };
}

function whereChanging(
  query: Knex.QueryBuilder,
  severity: ContractSeverity,
): void {
  const columns = {
    breaking: ['breaking_count'],
    risky: ['breaking_count', 'risky_count'],
    safe: ['breaking_count', 'risky_count', 'safe_count'],
  }[severity];
  query.where(either => {
    for (const column of columns) {
      either.orWhere(`contract_snapshots.${column}`, '>', 0);
    }
  });
}

function pageOf<Row, Position>(
  rows: readonly Row[],
  limit: number,
  positionOfRow: (row: Row) => Position,
): Page<Row, Position> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    next: last && rows.length > limit ? positionOfRow(last) : undefined,
  };
}
