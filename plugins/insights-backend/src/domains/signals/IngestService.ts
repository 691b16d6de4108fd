import type { Collected } from '@almanac/backstage-plugin-insights-node';
import type { Clock } from '../../platform/Clock';
import type { WriteFence } from '../../platform/WriteFence';
import { changes } from './changes';
import type { IngestReport } from './IngestReport';
import { ingestMarkers } from './ingestMarkers';
import type { IngestStore } from './IngestStore';
import { checkBatch } from './model/checkBatch';
import { ingestValues, type Retention } from './ingestValues';

const DAY_MILLISECONDS = 86_400_000;

/** Keeps batches: checks, merges, and says what changed. */
export class IngestService {
  constructor(
    private readonly store: IngestStore,
    private readonly clock: Clock,
    private readonly retention: Retention,
  ) {}

  /** @see SignalsService.ingest */
  async ingest(
    collectorId: string,
    batch: Collected,
    fence?: WriteFence,
  ): Promise<IngestReport> {
    const now = this.clock.now();
    const today = Math.floor(now.getTime() / DAY_MILLISECONDS);
    return this.store.transaction(
      collectorId,
      async transaction => {
        const knownSignals = await transaction.readSignals(signalIdsOf(batch));
        const topicDigests = await transaction.readTopicDigests(
          topicIdsOf(batch),
        );
        const checked = checkBatch(
          collectorId,
          batch,
          {
            signals: new Map(knownSignals.map(({ item }) => [item.id, item])),
            topicIds: new Set(topicDigests.keys()),
          },
          today,
        );
        const signals = changes(
          checked.signals,
          new Map(knownSignals.map(({ item, digest }) => [item.id, digest])),
        );
        const topics = changes(checked.topics, topicDigests);
        await transaction.putSignals(signals.changed);
        await transaction.putTopics(topics.changed);
        const markers = await ingestMarkers(transaction, checked.markers);
        const values = await ingestValues(transaction, checked, this.retention);
        await transaction.publish(
          {
            ...values,
            changedTopicIds: topics.changed.map(({ item }) => item.id),
          },
          now,
        );
        await transaction.addTotals({
          signals: signals.added,
          topics: topics.added,
          markers: markers.added,
          series: values.addedSeries,
          observations: values.addedObservations,
        });
        return {
          written: {
            signals: signals.changed.length,
            topics: topics.changed.length,
            series: values.writtenSeries,
            observations: values.writtenObservations,
            markers: markers.changed.length,
          },
          unchanged: values.unchanged,
          problems: checked.problems,
        };
      },
      fence,
    );
  }
}

function signalIdsOf(batch: Collected): string[] {
  return texts([
    ...(batch.signals ?? []).map(({ id }) => id),
    ...(batch.series ?? []).map(({ signalId }) => signalId),
  ]);
}

function topicIdsOf(batch: Collected): string[] {
  return texts([
    ...(batch.topics ?? []).map(({ id }) => id),
    ...(batch.series ?? []).map(({ topicId }) => topicId),
    ...(batch.markers ?? []).flatMap(({ topicId }) => topicId ?? []),
  ]);
}

/** Ids that may be looked for: a database refuses a NUL character even there. */
function texts(ids: readonly unknown[]): string[] {
  return [...new Set(ids)].filter(
    (id): id is string => typeof id === 'string' && !id.includes('\0'),
  );
}
