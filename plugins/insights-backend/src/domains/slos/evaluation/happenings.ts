import type { SignalsService } from '../../signals';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { markerSpan } from '../model/ledger/markerSpan';
import { instantOf } from '../model/window/instantOf';
import type { Span } from '../model/window/TimeWindow';

/** More than a ledger of a month could tell apart. */
const MOST_MARKERS = 500;

/** What began before the window may have burnt within it. */
const BEFORE_SECONDS = 86_400;

/** What happened to a service, as spans that a ledger can be split at. */
export async function happeningsOf(
  signals: Pick<SignalsService, 'listEntityMarkers'>,
  entityRef: string | null,
  { startSeconds, endSeconds }: Span,
): Promise<LedgerMarker[]> {
  if (entityRef === null) return [];
  const markers = await signals.listEntityMarkers({
    entityRef,
    from: instantOf(startSeconds - BEFORE_SECONDS),
    to: instantOf(endSeconds),
    limit: MOST_MARKERS,
  });
  return markers.flatMap(({ id, source, title, kind, at, endsAt }) => {
    const span = markerSpan({
      id: `${source}:${id}`,
      title,
      kind,
      startSeconds: Date.parse(at) / 1_000,
      ...(endsAt !== undefined && { endSeconds: Date.parse(endsAt) / 1_000 }),
    });
    return span && span.endSeconds > startSeconds ? [span] : [];
  });
}
