import type { Knex } from 'knex';
import type { SubjectRow } from './DatabaseRows';
import { upsertRows } from '../../platform/upsertRows';
import type { PublishedChanges } from './IngestStore';
import type { SubjectKey } from './model/Subject';
import { inPortions } from '../../platform/inPortions';

/** Forgets, within the transaction that takes subjects away, what else is kept of them. */
export type OnEmptied = (
  trx: Knex.Transaction,
  subjects: readonly SubjectKey[],
) => Promise<void>;

/**
 * Gives each of the subjects a new revision, and also the other subjects of the topics; takes away those that have no
 * series any more, which is a revision, too.
 *
 * The one row of `subject_revision` is locked until the commit. So writers commit in the order of their revisions, and a
 * reader who has seen one has seen all smaller ones. A database sequence would not do: its numbers become visible out of
 * order. Subjects are taken away behind the lock as well: another writer could bring them back otherwise, or wait for
 * this one while this one waits for the lock.
 */
export async function publishSubjects(
  trx: Knex.Transaction,
  { subjects, emptied, changedTopicIds }: PublishedChanges,
  now: Date,
  onEmptied: OnEmptied,
): Promise<void> {
  if (subjects.length + emptied.length + changedTopicIds.length === 0) return;
  const last = await trx<{ id: number; value: number | string }>(
    'subject_revision',
  )
    .where({ id: 1 })
    .forUpdate()
    .first('value');
  if (emptied.length > 0) {
    await deleteSubjects(trx, emptied);
    await onEmptied(trx, emptied);
  }
  const others = await otherSubjects(trx, subjects, changedTopicIds);
  const rows = [
    ...subjects.map(subject => ({
      signal_id: subject.signalId,
      topic_id: subject.topicId,
      digest: subject.digest,
      updated_at: now,
      first_period: subject.firstPeriod,
      last_period: subject.lastPeriod,
    })),
    ...others,
  ];
  const revisions = rows.length + (emptied.length > 0 ? 1 : 0);
  if (revisions === 0) return;
  const before = Number(last?.value ?? 0);
  await trx('subject_revision')
    .where({ id: 1 })
    .update({ value: before + revisions });
  if (rows.length === 0) return;
  await upsertRows(trx, {
    table: 'subjects',
    columns: [
      'signal_id',
      'topic_id',
      'digest',
      'revision',
      'updated_at',
      'first_period',
      'last_period',
    ],
    key: ['signal_id', 'topic_id'],
    rows: rows.map((row, i) => [
      row.signal_id,
      row.topic_id,
      row.digest,
      before + i + 1,
      row.updated_at,
      row.first_period,
      row.last_period,
    ]),
  });
}

async function deleteSubjects(
  trx: Knex.Transaction,
  subjects: readonly SubjectKey[],
): Promise<void> {
  for (const portion of inPortions(subjects)) {
    await trx('subjects')
      .whereIn(
        ['signal_id', 'topic_id'],
        portion.map(({ signalId, topicId }) => [signalId, topicId]),
      )
      .delete();
  }
}

/** Stored subjects of the topics that are not among those given. */
async function otherSubjects(
  trx: Knex.Transaction,
  subjects: PublishedChanges['subjects'],
  topicIds: readonly string[],
) {
  const key = (signalId: string, topicId: string) =>
    JSON.stringify([signalId, topicId]);
  const given = new Set(
    subjects.map(({ signalId, topicId }) => key(signalId, topicId)),
  );
  const others: Omit<SubjectRow, 'revision'>[] = [];
  for (const portion of inPortions(topicIds)) {
    const rows = await trx<SubjectRow>('subjects').whereIn('topic_id', portion);
    others.push(
      ...rows.filter(row => !given.has(key(row.signal_id, row.topic_id))),
    );
  }
  return others;
}
