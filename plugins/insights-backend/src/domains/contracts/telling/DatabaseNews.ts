import type { Knex } from 'knex';
import type { ContractChange } from '../model/ContractReading';
import type { BreakingNews } from './BreakingNews';
import type { NewsStore } from './NewsStore';

/** Sentences that a notification has room for. */
const SENTENCES = 3;

interface NewsRow {
  readonly id: string;
  readonly entity_ref: string;
  readonly title: string;
  readonly owner: string | null;
  readonly declared_version: string | null;
  readonly breaking_count: number;
  readonly seen_from: string;
  readonly published_by: string | null;
}

/** What people are to be told of, in SQLite or PostgreSQL. */
export class DatabaseNews implements NewsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async due(at: string, limit: number): Promise<readonly BreakingNews[]> {
    const rows = await this.#knex('contract_snapshots')
      .join(
        'contracts',
        'contracts.entity_ref',
        'contract_snapshots.entity_ref',
      )
      .where('contract_snapshots.tell_at', '<=', at)
      .orderBy('contract_snapshots.tell_at')
      .limit(limit)
      .select<NewsRow[]>(
        ...['contract_snapshots.id', 'contracts.entity_ref'],
        ...['contracts.title', 'contracts.owner'],
        ...['contract_snapshots.declared_version'],
        ...['contract_snapshots.breaking_count'],
        ...['contract_snapshots.seen_from', 'contract_snapshots.published_by'],
      );
    const news: BreakingNews[] = [];
    for (const row of rows) {
      news.push(newsOf(row, await this.#sentencesOf(row.id)));
    }
    return news;
  }

  async told(snapshotId: string): Promise<void> {
    await this.#tellAt(snapshotId, null);
  }

  async later(snapshotId: string, at: string): Promise<void> {
    await this.#tellAt(snapshotId, at);
  }

  async #sentencesOf(snapshotId: string): Promise<string[]> {
    const rows = await this.#knex('contract_changes')
      .where({ snapshot_id: snapshotId, severity: 'breaking' })
      .orderBy('ordinal')
      .limit(SENTENCES)
      .select<{ change: string }[]>('change');
    return rows.map(({ change }) => {
      const { sentence }: ContractChange = JSON.parse(change);
      return sentence;
    });
  }

  async #tellAt(id: string, at: string | null): Promise<void> {
    await this.#knex('contract_snapshots')
      .where({ id })
      .update({ tell_at: at });
  }
}

function newsOf(row: NewsRow, sentences: readonly string[]): BreakingNews {
  return {
    snapshotId: row.id,
    entityRef: row.entity_ref,
    title: row.title,
    owner: row.owner,
    declaredVersion: row.declared_version,
    breakingCount: row.breaking_count,
    sentences,
    seenFrom: row.seen_from,
    publishedBy: row.published_by,
  };
}
