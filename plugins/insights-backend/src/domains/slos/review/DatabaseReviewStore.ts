import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { instantOf } from '../model/window/instantOf';
import type {
  CutList,
  ReviewStore,
  StateChange,
  VersionStart,
} from './ReviewStore';

/** A row of the table `slo_state_changes`. */
export interface StateChangeRow {
  slo: string;
  at: string;
  owner: string | null;
  title: string;
  from_state: StateChange['from'];
  to_state: StateChange['to'];
  remaining: number | null;
}

/** A row of the table `slo_versions`, as far as the review shows it. */
interface VersionRow {
  name: string;
  version: number;
  valid_from: string;
  by_ref: string | null;
}

/** Rows that are looked for in one statement of the retention. */
const DELETED_AT_ONCE = 200;

/** State changes of an owner's SLOs, the latest first, and one more that tells whether there are others. */
export function stateChangesQuery(
  knex: Knex,
  owner: string,
  sinceSeconds: number,
  limit: number,
): Knex.QueryBuilder<StateChangeRow, StateChangeRow[]> {
  return knex<StateChangeRow>('slo_state_changes')
    .select<StateChangeRow[]>('*')
    .where({ owner })
    .where('at', '>=', instantOf(sinceSeconds))
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'slo', order: 'desc' },
    ])
    .limit(limit + 1);
}

/** State changes before a moment, the oldest first. */
export function oldStateChangesQuery(
  knex: Knex,
  beforeSeconds: number,
  limit: number,
): Knex.QueryBuilder<StateChangeRow, Pick<StateChangeRow, 'slo' | 'at'>[]> {
  return knex<StateChangeRow>('slo_state_changes')
    .select<Pick<StateChangeRow, 'slo' | 'at'>[]>('slo', 'at')
    .where('at', '<', instantOf(beforeSeconds))
    .orderBy('at')
    .limit(limit);
}

/** What changed lately, from SQLite or PostgreSQL. */
export class DatabaseReviewStore implements ReviewStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async stateChanges(
    owner: string,
    sinceSeconds: number,
    limit: number,
  ): Promise<CutList<StateChange>> {
    const rows = await stateChangesQuery(
      this.#knex,
      owner,
      sinceSeconds,
      limit,
    );
    return {
      items: rows.slice(0, limit).map(row => ({
        ...{ slo: row.slo, title: row.title, at: row.at },
        ...{ from: row.from_state, to: row.to_state },
        remaining: row.remaining,
      })),
      leftOff: rows.length > limit,
    };
  }

  async versionStarts(
    slos: readonly string[],
    sinceSeconds: number,
    limit: number,
  ): Promise<CutList<VersionStart>> {
    const rows: VersionRow[] = await this.#knex('slo_versions')
      .select('name', 'version', 'valid_from', 'by_ref')
      .whereIn('name', [...slos])
      .where('valid_from', '>=', instantOf(sinceSeconds))
      .orderBy([
        { column: 'valid_from', order: 'desc' },
        { column: 'name' },
        { column: 'version', order: 'desc' },
      ])
      .limit(limit + 1);
    return {
      items: rows.slice(0, limit).map(row => ({
        ...{ slo: row.name, version: row.version },
        ...{ at: row.valid_from, by: row.by_ref },
      })),
      leftOff: rows.length > limit,
    };
  }

  async dropOld(beforeSeconds: number, limit: number): Promise<number> {
    const old = await oldStateChangesQuery(this.#knex, beforeSeconds, limit);
    for (const part of inPortions(old, DELETED_AT_ONCE)) {
      await this.#knex('slo_state_changes')
        .whereIn(
          ['slo', 'at'],
          part.map(({ slo, at }) => [slo, at]),
        )
        .delete();
    }
    return old.length;
  }
}
