import type { CollectedMarker } from '@almanac/backstage-plugin-insights-node';
import type { Clock } from '../../../platform/Clock';
import { ingestMarkers } from '../ingestMarkers';
import type { IngestStore } from '../IngestStore';
import { checkMarker } from '../model/checkMarker';
import { inOwnSource } from './inOwnSource';
import { rejectedItem } from './model/ItemFault';
import { Rejections } from './model/Rejections';

const DAY_MILLISECONDS = 86_400_000;

/** Keeps the markers that callers of the API send. */
export class MarkerWrites {
  constructor(
    private readonly store: IngestStore,
    private readonly clock: Clock,
  ) {}

  /** Keeps the good ones in one transaction; of those with one id the last. */
  async add(source: string, markers: readonly CollectedMarker[]) {
    const today = Math.floor(this.clock.now().getTime() / DAY_MILLISECONDS);
    return inOwnSource(this.store, source, async transaction => {
      const topicIds = markers.flatMap(({ topicId }) => topicId ?? []);
      const topics = await transaction.readTopicDigests([...new Set(topicIds)]);
      const rejections = new Rejections();
      const good = new Map<string, CollectedMarker>();
      markers.forEach((marker, place) => {
        const fault = checkMarker(marker, id => topics.has(id), today);
        if (fault) {
          rejections.add([rejectedItem(place + 1, { ...fault, pointer: '' })]);
        } else good.set(marker.id, inUtc(marker));
      });
      const found = await ingestMarkers(transaction, [...good.values()]);
      await transaction.addTotals({
        ...{ signals: 0, topics: 0, series: 0, observations: 0 },
        markers: found.added,
      });
      const written = found.changed.length;
      return {
        received: markers.length,
        written,
        unchanged: markers.length - rejections.count - written,
        rejected: rejections.count,
        rejectedItems: rejections.list(),
      };
    });
  }
}

function inUtc(marker: CollectedMarker): CollectedMarker {
  const { endsAt } = marker;
  return endsAt === undefined
    ? marker
    : { ...marker, endsAt: new Date(endsAt).toISOString() };
}
