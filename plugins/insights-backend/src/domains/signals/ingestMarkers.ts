import type { CollectedMarker } from '@almanac/backstage-plugin-insights-node';
import { changes, type Changes } from './changes';
import type { IngestTransaction } from './IngestStore';

/** Keeps checked markers, each id once. */
export async function ingestMarkers(
  transaction: IngestTransaction,
  checked: readonly CollectedMarker[],
): Promise<Changes<CollectedMarker>> {
  const markers = checked.map(marker => ({
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
