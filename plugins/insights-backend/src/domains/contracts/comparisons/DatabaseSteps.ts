import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { SinceRow } from '../lists/presentSince';
import type { SnapshotRow } from '../lists/snapshotRow';
import { MOST_CHANGES_KEPT } from '../model/compareContracts';
import type { ContractChange } from '../model/ContractReading';
import type { ChangeSteps } from '../model/sinceWhen';
import type { FoundSteps, StepsStore } from './StepsStore';

/** Snapshots between two that are looked through; as many as are kept where nothing else is set. */
const MOST_STEPS = 200;

/** Changes of them that are looked through. */
const MOST_CHANGES_BETWEEN = 20_000;

interface StepRow extends SinceRow {
  readonly compared_with: string | null;
  readonly breaking_count: number | null;
  readonly risky_count: number | null;
  readonly safe_count: number | null;
}

/** What of the way is gone back, and why no further. */
interface Way {
  readonly ids: readonly string[];
  readonly missing: ChangeSteps['missing'];
}

/** Reads the way between two definitions from SQLite or PostgreSQL. */
export class DatabaseSteps implements StepsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async between(
    from: SnapshotRow,
    to: SnapshotRow,
    ruleIds: readonly string[],
  ): Promise<FoundSteps> {
    if (from.ordinal > to.ordinal) {
      return { steps: [], missing: 'backwards', rows: new Map() };
    }
    const rows = await this.#knex('contract_snapshots')
      .where({ entity_ref: to.entity_ref })
      .whereBetween('ordinal', [from.ordinal + 1, to.ordinal])
      .orderBy('ordinal', 'desc')
      .limit(MOST_STEPS)
      .select<StepRow[]>(
        ...(['id', 'compared_with', 'seen_from'] as const),
        ...(['declared_version', 'revision'] as const),
        ...(['breaking_count', 'risky_count', 'safe_count'] as const),
      );
    const { ids, missing } = wayBack(rows, from.id, to.id);
    // All changes are of a single step.
    const isOne = ids.length === 1 && missing === null;
    const changes = await this.#changesOf(isOne ? [] : ids, ruleIds);
    return {
      steps: ids.map(snapshotId => ({
        ...{ snapshotId, changes: changes.get(snapshotId) ?? [] },
      })),
      missing,
      rows: new Map(rows.map(row => [row.id, row])),
    };
  }

  async #changesOf(
    ids: readonly string[],
    ruleIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ContractChange[]>> {
    const changes = new Map<string, ContractChange[]>();
    for (const rules of inPortions(ruleIds)) {
      const rows = await this.#knex('contract_changes')
        .whereIn('snapshot_id', ids)
        .whereIn('rule_id', rules)
        .select<{ snapshot_id: string; change: string }[]>(
          ...(['snapshot_id', 'change'] as const),
        );
      for (const { snapshot_id, change } of rows) {
        const known = changes.get(snapshot_id) ?? [];
        known.push(JSON.parse(change));
        changes.set(snapshot_id, known);
      }
    }
    return changes;
  }
}

/** Goes back from each snapshot to the one that it was compared with, until the first of the two or a gap. */
function wayBack(rows: readonly StepRow[], from: string, to: string): Way {
  const byId = new Map(rows.map(row => [row.id, row]));
  const ids: string[] = [];
  let changes = 0;
  let areAllKept = true;
  for (let at = to; at !== from; ) {
    const row = byId.get(at);
    if (!row) {
      const isCut = rows.length === MOST_STEPS;
      return { ids, missing: isCut ? 'too-many' : 'not-compared' };
    }
    if (row.compared_with === null) return { ids, missing: 'not-compared' };
    changes += countOf(row);
    if (ids.length > 0 && changes > MOST_CHANGES_BETWEEN) {
      return { ids, missing: 'too-many' };
    }
    ids.push(at);
    at = row.compared_with;
    areAllKept &&= countOf(row) <= MOST_CHANGES_KEPT;
  }
  return { ids, missing: ids.length < 2 || areAllKept ? null : 'too-many' };
}

function countOf({ breaking_count, risky_count, safe_count }: StepRow): number {
  return (breaking_count ?? 0) + (risky_count ?? 0) + (safe_count ?? 0);
}
