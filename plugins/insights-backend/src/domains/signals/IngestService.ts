import type {
  Collected,
  CollectedMarker,
} from '@almanac/backstage-plugin-insights-node';
import type { Clock } from '../../platform/Clock';
import { digestOf } from '../../platform/digest';
import type { IngestReport } from './IngestReport';
import type { Digested, IngestStore, IngestTransaction } from './IngestStore';
import { type CheckedBatch, checkBatch } from './model/checkBatch';
import { ingestValues } from './ingestValues';

const DAY_MILLISECONDS = 86_400_000;

/** Keeps batches: checks, merges, and says what changed. */
export class IngestService {
  constructor(
    private readonly store: IngestStore,
    private readonly clock: Clock,
  ) {}

  /** @see SignalsService.ingest */
  async ingest(collectorId: string, batch: Collected): Promise<IngestReport> {
    const now = this.clock.now();
    const today = Math.floor(now.getTime() / DAY_MILLISECONDS);
    return this.store.transaction(collectorId, async transaction => {
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
      const markers = await ingestMarkers(transaction, checked);
      const values = await ingestValues(transaction, checked);
      await transaction.publish(
        values.subjects,
        topics.changed.map(({ item }) => item.id),
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
    });
  }
}

async function ingestMarkers(
  transaction: IngestTransaction,
  checked: CheckedBatch,
): Promise<Changes<CollectedMarker>> {
  const markers = checked.markers.map(marker => ({
    ...marker,
    at: new Date(marker.at).toISOString(),
  }));
  const known = await transaction.readMarkerDigests(
    markers.map(({ id }) => id),
  );
  const found = changes(markers, known);
  await transaction.putMarkers(found.changed);
  return found;
}

interface Changes<Item> {
  readonly changed: readonly Digested<Item>[];
  /** How many of them were not known at all. */
  readonly added: number;
}

function changes<Item extends { id: string }>(
  items: readonly Item[],
  knownDigests: ReadonlyMap<string, string>,
): Changes<Item> {
  const changed = items
    .map(item => ({ item, digest: digestOf(canonicalJson(item)) }))
    .filter(({ item, digest }) => knownDigests.get(item.id) !== digest)
    // Always in one order, so that two writers cannot wait for each other.
    .sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
  const added = changed.filter(({ item }) => !knownDigests.has(item.id)).length;
  return { changed, added };
}

/** JSON with sorted keys, so that the order in which a collector writes fields is no change. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
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
