import type { SignalsService } from '../../signals';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { markerSpan } from '../model/ledger/markerSpan';
import { instantOf } from '../model/window/instantOf';
import type { Span } from '../model/window/TimeWindow';

/** More than a ledger of a month could tell apart. */
const MOST_MARKERS = 500;

/** What began before the window may have burnt within it. */
const BEFORE_SECONDS = 86_400;

/**
 * What happened to a service and to what it depends on, as spans that a ledger can be split at.
 *
 * @param entityRefs - the service first; none of one that the catalog does not have
 */
export async function happeningsOf(
  signals: Pick<SignalsService, 'listEntityMarkers'>,
  entityRefs: readonly string[],
  { startSeconds, endSeconds }: Span,
): Promise<LedgerMarker[]> {
  const markers = await signals.listEntityMarkers({
    entityRefs,
    from: instantOf(startSeconds - BEFORE_SECONDS),
    to: instantOf(endSeconds),
    limit: MOST_MARKERS,
  });
  return markers.flatMap(marker => {
    const { id, source, title, kind, at, endsAt, entityRef } = marker;
    const isOwn = entityRef === entityRefs[0];
    const span = markerSpan({
      id: `${source}:${id}`,
      title,
      kind,
      startSeconds: Date.parse(at) / 1_000,
      ...(endsAt !== undefined && { endSeconds: Date.parse(endsAt) / 1_000 }),
    });
    if (!span || span.endSeconds <= startSeconds) return [];
    return [{ ...span, ...(!isOwn && { dependency: entityRef }) }];
  });
}
