import { ingestValues, type Retention } from '../ingestValues';
import type { IngestTransaction } from '../IngestStore';
import { shown } from '../model/Fault';
import type { KeptSignal } from '../model/Signal';
import type { ObservationBatch } from './model/ObservationBatch';
import type { Rejections } from './model/Rejections';

/** Most members of a signal for one topic: as many as an analysis, and a page, can part a change into. */
const MOST_MEMBERS = 2_000;

/** Numbers of observations of a batch. */
export interface BatchCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly superseded: number;
  readonly expired: number;
}

/** Keeps a batch as far as it can be kept, within a transaction. What cannot is added to the rejections. */
export async function keepObservations(
  transaction: IngestTransaction,
  {
    signal,
    batch,
    rejections,
    retention,
    now,
  }: {
    readonly signal: KeptSignal;
    readonly batch: ObservationBatch;
    readonly rejections: Rejections;
    readonly retention: Retention;
    readonly now: Date;
  },
): Promise<BatchCounts> {
  await refuseUnknownTopics(transaction, batch, rejections);
  await refuseTooManyMembers(transaction, signal, batch, rejections);
  const { received, points } = batch.counts();
  const values = await ingestValues(
    transaction,
    {
      series: batch.series(signal),
      signalsById: new Map([[signal.id, signal]]),
    },
    retention,
  );
  await transaction.publish({ ...values, changedTopicIds: [] }, now);
  await transaction.addTotals({
    ...{ signals: 0, topics: 0, markers: 0 },
    series: values.addedSeries,
    observations: values.addedObservations,
  });
  return {
    written: values.writtenObservations,
    unchanged: values.unchanged,
    superseded: received - points,
    expired: points - values.writtenObservations - values.unchanged,
  };
}

async function refuseUnknownTopics(
  transaction: IngestTransaction,
  batch: ObservationBatch,
  rejections: Rejections,
): Promise<void> {
  const known = await transaction.readTopicDigests(batch.topicIds());
  for (const topicId of batch.topicIds()) {
    if (known.has(topicId)) continue;
    const fault = {
      pointer: '/topic',
      reason: `The topic "${shown(topicId)}" is unknown.`,
      howToMend: 'Define it with PUT /topics/{topicId} first.',
    };
    const { items, count } = batch.refuse(topicId, fault, () => true);
    rejections.add(items, count);
  }
}

async function refuseTooManyMembers(
  transaction: IngestTransaction,
  signal: KeptSignal,
  batch: ObservationBatch,
  rejections: Rejections,
): Promise<void> {
  const stored = await transaction.countSeries(signal.id, batch.topicIds());
  const suspects = batch
    .topicIds()
    .filter(
      topicId =>
        (stored.get(topicId) ?? 0) + batch.numberOfMembers(topicId) >
        MOST_MEMBERS,
    );
  if (suspects.length === 0) return;
  const series = await transaction.readSeries(signal.id, suspects);
  for (const topicId of suspects) {
    const known = new Set(
      series
        .filter(one => one.topicId === topicId)
        .map(({ member }) => JSON.stringify([member.dimension, member.id])),
    );
    const isNew = (one: { dimension: string; member: string }) =>
      !known.has(JSON.stringify([one.dimension, one.member]));
    const room = Math.max(0, MOST_MEMBERS - known.size);
    const refused = new Set(
      batch
        .membersOf(topicId)
        .filter(isNew)
        .slice(room)
        .map(one => JSON.stringify([one.dimension, one.member])),
    );
    const fault = {
      pointer: '/dimensions',
      reason: `The topic has ${MOST_MEMBERS} members for this signal, the most that are kept.`,
      howToMend: 'Send what is small as one member, e.g. "other".',
    };
    const { items, count } = batch.refuse(topicId, fault, one =>
      refused.has(JSON.stringify([one.dimension, one.member])),
    );
    rejections.add(items, count);
  }
}
