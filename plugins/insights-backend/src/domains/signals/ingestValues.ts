import type { CollectedSeries } from '@almanac/backstage-plugin-insights-node';
import { digestOf } from '../../platform/digest';
import type { ChunkRow, IngestTransaction, SubjectRow } from './IngestStore';
import type { CheckedBatch } from './model/checkBatch';
import { encodeChunk } from './model/chunk';
import { groupBy } from '../../platform/groupBy';
import { periodOf } from './model/period';
import type { KeptSignal, Member, Step } from './model/Signal';
import type { SubjectKey } from './model/Subject';
import {
  type SeriesDraft,
  type SeriesSummary,
  chunksTouched,
  NO_MEMBER,
} from './model/SeriesDraft';
import { SubjectDraft } from './model/SubjectDraft';

/** Latest periods that are kept of signals that do not say so themselves, by step; all where it is left out. */
export type Retention = Readonly<Partial<Record<Step, number>>>;

/** What merging the series of a batch changed. */
export interface ValueChanges {
  /** Subjects whose values or members changed. */
  readonly subjects: readonly SubjectRow[];
  /** Subjects that have no value any more. */
  readonly emptied: readonly SubjectKey[];
  readonly addedSeries: number;
  readonly addedObservations: number;
  readonly writtenSeries: number;
  readonly writtenObservations: number;
  readonly unchanged: number;
}

/** Merges the series of a batch into the stored ones, signal by signal. */
export async function ingestValues(
  transaction: IngestTransaction,
  checked: Pick<CheckedBatch, 'series' | 'signalsById'>,
  retention: Retention,
): Promise<ValueChanges> {
  const parts: ValueChanges[] = [];
  const bySignal = groupBy(checked.series, ({ signalId }) => signalId);
  for (const signalId of [...bySignal.keys()].sort()) {
    const signal = checked.signalsById.get(signalId);
    if (!signal) continue;
    parts.push(
      await ingestSeriesOf(
        transaction,
        {
          ...signal,
          retentionPeriods: signal.retentionPeriods ?? retention[signal.step],
        },
        bySignal.get(signalId) ?? [],
      ),
    );
  }
  const sum = (field: Exclude<keyof ValueChanges, 'subjects' | 'emptied'>) =>
    parts.reduce((total, part) => total + part[field], 0);
  return {
    subjects: parts.flatMap(({ subjects }) => subjects),
    emptied: parts.flatMap(({ emptied }) => emptied),
    addedSeries: sum('addedSeries'),
    addedObservations: sum('addedObservations'),
    writtenSeries: sum('writtenSeries'),
    writtenObservations: sum('writtenObservations'),
    unchanged: sum('unchanged'),
  };
}

async function ingestSeriesOf(
  transaction: IngestTransaction,
  signal: KeptSignal,
  incoming: readonly CollectedSeries[],
): Promise<ValueChanges> {
  const drafts = await draftSubjects(transaction, signal, incoming);
  let writtenObservations = 0;
  let unchanged = 0;
  for (const draft of drafts) {
    const counts = draft.merge();
    writtenObservations += counts.written;
    unchanged += counts.unchanged;
  }
  const changed = drafts.filter(draft => draft.isChanged);
  const added = await writeDrafts(transaction, changed);
  const gaps = await dropEmptiedChunks(transaction, changed);
  const dropped = await dropOldChunks(transaction, changed);
  const left = changed.filter(draft => !draft.isEmpty);
  return {
    subjects: left.map(draft => ({
      signalId: signal.id,
      topicId: draft.topicId,
      digest: digestOf(draft.canonicalText()),
      ...draft.extent(),
    })),
    emptied: changed
      .filter(draft => draft.isEmpty)
      .map(({ topicId }) => ({ signalId: signal.id, topicId })),
    writtenObservations,
    unchanged,
    writtenSeries: changed.reduce(
      (sum, draft) => sum + draft.changedSeries().length,
      0,
    ),
    addedSeries: added.series - gaps.series - dropped.series,
    addedObservations:
      added.observations - gaps.observations - dropped.observations,
  };
}

async function draftSubjects(
  transaction: IngestTransaction,
  signal: KeptSignal,
  incoming: readonly CollectedSeries[],
): Promise<SubjectDraft[]> {
  const runs = incoming.map(({ topicId, member, start, values }) => ({
    topicId,
    member,
    run: { firstPeriod: periodOf(start, signal.step), values },
  }));
  const byTopic = groupBy(runs, ({ topicId }) => topicId);
  const topicIds = [...byTopic.keys()].sort();
  const stored = await transaction.readSeries(signal.id, topicIds);
  const cells = new Set(
    runs.map(({ topicId, member }) => cellKey(topicId, member)),
  );
  // A batch may bring one member of a topic that has thousands.
  const isTouched = ({ topicId, member }: SeriesSummary) =>
    cells.has(cellKey(topicId, member));
  const touched = runs.map(({ run }) =>
    chunksTouched(run.firstPeriod, run.values.length),
  );
  const payloads = await transaction.readPayloads(
    stored.filter(isTouched).map(({ seriesId }) => seriesId),
    touched.reduce((least, { first }) => Math.min(least, first), Infinity),
    touched.reduce((most, { last }) => Math.max(most, last), -Infinity),
  );
  const storedByTopic = groupBy(stored, ({ topicId }) => topicId);
  return topicIds.map(
    topicId =>
      new SubjectDraft(
        signal,
        topicId,
        storedByTopic.get(topicId) ?? [],
        payloads,
        byTopic.get(topicId) ?? [],
      ),
  );
}

function cellKey(topicId: string, member: Member = NO_MEMBER): string {
  return JSON.stringify([topicId, member.dimension, member.id]);
}

async function writeDrafts(
  transaction: IngestTransaction,
  drafts: readonly SubjectDraft[],
): Promise<{ series: number; observations: number }> {
  const all = drafts.flatMap(draft =>
    draft.changedSeries().map(series => ({ draft, series })),
  );
  const unnamed = all.filter(
    ({ series }) => !series.stored || series.isRenamed,
  );
  const ids = await transaction.putSeries(
    unnamed.map(({ draft, series }) => ({
      signalId: draft.signal.id,
      topicId: draft.topicId,
      member: series.member,
    })),
  );
  const idOf = new Map(unnamed.map(({ series }, i) => [series, ids[i]]));
  const rows: ChunkRow[] = [];
  let observations = 0;
  for (const { draft, series } of all) {
    const seriesId = idOf.get(series) ?? series.stored?.seriesId;
    if (seriesId === undefined) throw new Error('a series was given no id');
    for (const row of chunkRows(series, seriesId)) {
      observations += row.observations - draft.noteChunk(series, row);
      rows.push(row);
    }
  }
  await transaction.putChunks(rows);
  const series = all.filter(one => !one.series.stored).length;
  return { series, observations };
}

/** Drops what gaps left without a value. */
async function dropEmptiedChunks(
  transaction: IngestTransaction,
  drafts: readonly SubjectDraft[],
): Promise<{ series: number; observations: number }> {
  const rows: { seriesId: number; chunk: number }[] = [];
  let series = 0;
  let observations = 0;
  for (const draft of drafts) {
    for (const one of draft.changedSeries()) {
      const seriesId = one.stored?.seriesId;
      if (seriesId === undefined) continue;
      for (const chunk of one.emptiedChunks()) {
        const gone = draft.noteEmptied(one, chunk);
        series += gone.series;
        observations += gone.observations;
        rows.push({ seriesId, chunk });
      }
    }
  }
  await transaction.dropEmptied(rows);
  return { series, observations };
}

async function dropOldChunks(
  transaction: IngestTransaction,
  drafts: readonly SubjectDraft[],
): Promise<{ series: number; observations: number }> {
  let series = 0;
  let observations = 0;
  for (const draft of drafts) {
    const old = draft.oldChunks();
    if (old.seriesIds.length === 0) continue;
    await transaction.dropChunks(old.seriesIds, old.before);
    series += old.emptiedSeries;
    observations += old.observations;
  }
  return { series, observations };
}

function chunkRows(series: SeriesDraft, seriesId: number): ChunkRow[] {
  return series.changedChunks().map(({ chunk, values, extent }) => {
    const payload = encodeChunk(values);
    return { seriesId, chunk, payload, digest: digestOf(payload), ...extent };
  });
}
