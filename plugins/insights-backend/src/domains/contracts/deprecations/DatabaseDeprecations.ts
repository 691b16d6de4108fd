import type { Knex } from 'knex';
import type { Page } from '../../signals';
import type { ContractFormat } from '../model/ContractFormat';
import type { ContractChange } from '../model/ContractReading';
import {
  deprecationPageQuery,
  matchingDeprecations,
  positionOf,
  type DeprecationRow,
} from './DatabaseDeprecationQuery';
import type {
  Deprecation,
  DeprecationCounts,
  DeprecationDays,
  DeprecationFilters,
  KeptOutline,
} from './Deprecation';
import type {
  DeprecationPosition,
  DeprecationsStore,
} from './DeprecationsStore';

/** Twenty years; nobody plans further. */
const MOST_MONTHS = 240;

/** Of one definition, for a search; who reads all of them goes to its page. */
const MOST_CHANGES_OF_OUTLINE = 20;

/** PostgreSQL gives sums and counts as texts. */
type Count = number | string | null;

interface CountsRow {
  readonly overdue: Count;
  readonly due_soon: Count;
  readonly later: Count;
  readonly undated: Count;
  readonly contract_count: Count;
}

interface OutlineRow {
  readonly entity_ref: string;
  readonly title: string;
  readonly format: ContractFormat;
  readonly owner: string | null;
  readonly lifecycle: string | null;
  readonly declared_version: string | null;
  readonly description: string | null;
  readonly operations: string;
  readonly operation_count: number;
  readonly breaking_at: string | null;
  readonly current_id: string | null;
  readonly breaking_count: number | null;
  readonly risky_count: number | null;
  readonly safe_count: number | null;
}

/** Reads what is to end from SQLite or PostgreSQL. */
export class DatabaseDeprecations implements DeprecationsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(
    query: DeprecationFilters &
      DeprecationDays & {
        readonly limit: number;
        readonly after?: DeprecationPosition;
      },
  ): Promise<Page<Deprecation, DeprecationPosition>> {
    const rows = await deprecationPageQuery(this.#knex, query);
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items: items.map(deprecationOf),
      next: last && rows.length > items.length ? positionOf(last) : undefined,
    };
  }

  async count(
    filters: Pick<DeprecationFilters, 'owner'>,
    days: DeprecationDays,
  ): Promise<DeprecationCounts> {
    const { today, soon } = days;
    const matching = () => matchingDeprecations(this.#knex, filters, days);
    const sum = (condition: string, values: string[], name: string) =>
      this.#knex.raw(
        `sum(case when ${condition} then 1 else 0 end) as ${name}`,
        values,
      );
    const [row] = await matching().select<CountsRow[]>(
      sum('contract_deprecations.sunset_on < ?', [today], 'overdue'),
      sum(
        'contract_deprecations.sunset_on >= ? and contract_deprecations.sunset_on <= ?',
        [today, soon],
        'due_soon',
      ),
      sum('contract_deprecations.sunset_on > ?', [soon], 'later'),
      sum('contract_deprecations.sunset_on is null', [], 'undated'),
      this.#knex.raw(
        'count(distinct contract_deprecations.entity_ref) as contract_count',
      ),
    );
    const months = await matching()
      .whereNotNull('contract_deprecations.sunset_on')
      .groupByRaw('substr(contract_deprecations.sunset_on, 1, 7)')
      .orderByRaw('substr(contract_deprecations.sunset_on, 1, 7)')
      .limit(MOST_MONTHS)
      .select<{ month: string; count: Count }[]>(
        this.#knex.raw(
          'substr(contract_deprecations.sunset_on, 1, 7) as month',
        ),
        this.#knex.raw('count(*) as count'),
      );
    return {
      overdue: Number(row.overdue),
      dueSoon: Number(row.due_soon),
      later: Number(row.later),
      undated: Number(row.undated),
      contractCount: Number(row.contract_count),
      months: months.map(({ month, count }) => ({
        ...{ month, count: Number(count) },
      })),
    };
  }

  async outlines({
    limit,
    after,
  }: {
    readonly limit: number;
    readonly after?: string;
  }): Promise<Page<KeptOutline, string>> {
    const query = this.#knex('contract_outlines')
      .join('contracts', 'contracts.entity_ref', 'contract_outlines.entity_ref')
      .leftJoin(
        'contract_snapshots',
        'contract_snapshots.id',
        'contracts.current_id',
      )
      .whereNull('contracts.gone_since')
      .orderBy('contract_outlines.entity_ref')
      .limit(limit + 1)
      .select<OutlineRow[]>(
        'contract_outlines.*',
        ...['contracts.title', 'contracts.format', 'contracts.owner'],
        ...['contracts.lifecycle', 'contract_snapshots.declared_version'],
        ...['contracts.breaking_at', 'contracts.current_id'],
        ...['contract_snapshots.breaking_count'],
        ...['contract_snapshots.risky_count', 'contract_snapshots.safe_count'],
      );
    if (after !== undefined) {
      query.where('contract_outlines.entity_ref', '>', after);
    }
    const rows: OutlineRow[] = await query;
    const changes = await this.#firstChanges(
      rows.flatMap(({ current_id }) => current_id ?? []),
    );
    const items = rows
      .slice(0, limit)
      .map(row => outlineOfRow(row, changes.get(row.current_id ?? '') ?? []));
    return {
      items,
      next: rows.length > limit ? items.at(-1)?.entityRef : undefined,
    };
  }

  /** What some snapshots changed, in sentences, by the id of each. */
  async #firstChanges(
    snapshotIds: readonly string[],
  ): Promise<ReadonlyMap<string, string[]>> {
    const rows = await this.#knex('contract_changes')
      .whereIn('snapshot_id', snapshotIds)
      .where('ordinal', '<', MOST_CHANGES_OF_OUTLINE)
      .orderBy(['snapshot_id', 'ordinal'])
      .select<{ snapshot_id: string; change: string }[]>(
        ...(['snapshot_id', 'change'] as const),
      );
    const sentences = new Map<string, string[]>();
    for (const { snapshot_id, change } of rows) {
      const { sentence }: ContractChange = JSON.parse(change);
      const others = sentences.get(snapshot_id);
      if (others) others.push(sentence);
      else sentences.set(snapshot_id, [sentence]);
    }
    return sentences;
  }
}

function deprecationOf(row: DeprecationRow): Deprecation {
  const { kind, name, pointer, reason, ordinal, title, owner } = row;
  return {
    ...{ kind, name, pointer, reason, ordinal, title, owner },
    entityRef: row.entity_ref,
    sunsetOn: row.sunset_on,
    knownSince: row.known_since,
  };
}

function outlineOfRow(
  row: OutlineRow,
  changes: readonly string[],
): KeptOutline {
  const { title, format, owner, lifecycle, description } = row;
  const { breaking_count, risky_count, safe_count } = row;
  const isCounted =
    breaking_count !== null && risky_count !== null && safe_count !== null;
  return {
    changes,
    breakingAt: row.breaking_at,
    changeCounts: isCounted
      ? { breaking: breaking_count, risky: risky_count, safe: safe_count }
      : null,
    ...{ title, format, owner, lifecycle, description },
    entityRef: row.entity_ref,
    declaredVersion: row.declared_version,
    operations: JSON.parse(row.operations),
    operationCount: row.operation_count,
  };
}
