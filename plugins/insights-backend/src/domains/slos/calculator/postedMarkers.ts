import type { components } from '@almanac/backstage-plugin-insights-common';
import { Problem } from '../../../platform/Problem';
import type { LedgerMarker } from '../model/ledger/budgetLedger';

/**
 * Markers that were posted.
 *
 * @throws Problem `invalid-request` that points at those that end before they begin
 */
export function postedMarkers(
  posted: readonly components['schemas']['SloMarker'][],
): LedgerMarker[] {
  const markers = posted.map(({ start, end, ...marker }) => ({
    ...marker,
    startSeconds: Date.parse(start) / 1_000,
    endSeconds: Date.parse(end) / 1_000,
  }));
  const errors = markers.flatMap(({ startSeconds, endSeconds }, index) =>
    endSeconds < startSeconds
      ? [
          {
            pointer: `/markers/${index}/end`,
            detail: 'must not be before start',
          },
        ]
      : [],
  );
  if (errors.length > 0) {
    const [{ pointer, detail }] = errors;
    throw new Problem(
      'invalid-request',
      `The markers cannot be used: ${pointer} ${detail}.`,
      { errors },
    );
  }
  return markers;
}
