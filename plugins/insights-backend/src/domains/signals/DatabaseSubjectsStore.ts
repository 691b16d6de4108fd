import type { Knex } from 'knex';
import type { ChunkRow, SeriesRow, SubjectRow } from './DatabaseRows';
import { inPortions } from '../../platform/inPortions';
import type { StoredSeries, StoredSubject } from './model/assembleSubject';
import { groupBy } from '../../platform/groupBy';
import type { ChangedSubject, SubjectKey } from './model/Subject';
import type { SubjectSummary } from './SignalsService';
import type { SubjectsStore } from './SubjectsStore';

type SeriesChunkRow = SeriesRow & Pick<ChunkRow, 'chunk' | 'payload'>;

/** Reads subjects from SQLite or PostgreSQL. */
export class DatabaseSubjectsStore implements SubjectsStore {
  constructor(private readonly knex: Knex) {}

  async find(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<StoredSubject[]> {
    const found: StoredSubject[] = [];
    for (const portion of inPortions(topicIds)) {
      // In one statement, so that digest and values are of one moment.
      const rows: (SubjectRow & SeriesChunkRow)[] = await subjectValuesQuery(
        this.knex,
        signalId,
        portion,
      );
      for (const [, ofTopic] of groupBy(rows, row => row.topic_id)) {
        found.push({
          ...summaryOfRow(ofTopic[0]),
          firstPeriod: ofTopic[0].first_period,
          lastPeriod: ofTopic[0].last_period,
          series: seriesOfRows(ofTopic),
        });
      }
    }
    return found;
  }

  async latestPeriod(signalId: string): Promise<number | undefined> {
    const row = await this.knex('subjects')
      .where('signal_id', signalId)
      .max({ latest: 'last_period' })
      .first<{ latest: number | null } | undefined>();
    return row?.latest ?? undefined;
  }

  async summarize({
    signalId,
    topicId,
  }: SubjectKey): Promise<SubjectSummary | undefined> {
    const row = await this.knex<SubjectRow>('subjects')
      .where({ signal_id: signalId, topic_id: topicId })
      .first();
    return row && summaryOfRow(row);
  }

  async listChangedSubjects(
    afterRevision: number,
    limit: number,
  ): Promise<ChangedSubject[]> {
    const rows = await changedSubjectsQuery(this.knex, afterRevision, limit);
    return rows.map(row => ({
      signalId: row.signal_id,
      topicId: row.topic_id,
      digest: row.digest,
      revision: Number(row.revision),
    }));
  }

  async latestRevision(): Promise<number> {
    const row = await this.knex('subject_revision')
      .where({ id: 1 })
      .first<{ value: number | string } | undefined>('value');
    return Number(row?.value ?? 0);
  }

  async membersOf(topicId: string): Promise<string[]> {
    const rows: { member: string }[] = await this.knex('series')
      .where({ topic_id: topicId })
      .where('member', '>', '')
      .distinct('member');
    return rows.map(({ member }) => member);
  }
}

/** Subjects with the values of all their series. */
export function subjectValuesQuery(
  knex: Knex,
  signalId: string,
  topicIds: readonly string[],
): Knex.QueryBuilder {
  return knex('subjects')
    .join('series', function onSubject() {
      this.on('series.signal_id', 'subjects.signal_id').andOn(
        'series.topic_id',
        'subjects.topic_id',
      );
    })
    .join('series_chunks', 'series_chunks.series_id', 'series.id')
    .where('subjects.signal_id', signalId)
    .whereIn('subjects.topic_id', [...topicIds])
    .select(
      'subjects.*',
      'series.id',
      'series.dimension',
      'series.member',
      'series.member_title',
      'series_chunks.chunk',
      'series_chunks.payload',
    );
}

/** Subjects with a greater revision, by revision. */
export function changedSubjectsQuery(
  knex: Knex,
  afterRevision: number,
  limit: number,
): Knex.QueryBuilder<SubjectRow, SubjectRow[]> {
  return knex<SubjectRow>('subjects')
    .where('revision', '>', afterRevision)
    .orderBy('revision')
    .limit(limit)
    .select('*');
}

function summaryOfRow(row: SubjectRow): SubjectSummary {
  return {
    signalId: row.signal_id,
    topicId: row.topic_id,
    digest: row.digest,
    revision: Number(row.revision),
    updatedAt: new Date(row.updated_at),
  };
}

function seriesOfRows(rows: readonly SeriesChunkRow[]): StoredSeries[] {
  return [...groupBy(rows, row => row.id).values()]
    .map(ofSeries => ({
      dimension: ofSeries[0].dimension,
      id: ofSeries[0].member,
      title: ofSeries[0].member_title,
      chunks: ofSeries.map(({ chunk, payload }) => ({ chunk, payload })),
    }))
    .sort(
      (a, b) =>
        compareText(a.dimension, b.dimension) || compareText(a.id, b.id),
    );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
