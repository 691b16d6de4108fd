import type { components } from '@almanac/backstage-plugin-insights-common';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { instantOf } from '../model/window/instantOf';

/** Something that happened, as the API gives it. */
export function presentMarker({
  id,
  title,
  kind,
  startSeconds,
  endSeconds,
  dependency,
}: LedgerMarker): components['schemas']['SloMarker'] {
  return {
    id,
    title,
    kind,
    start: instantOf(startSeconds),
    end: instantOf(endSeconds),
    ...(dependency !== undefined && { dependency }),
  };
}
