import type { SignalsService } from '../../signals';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import type { Span } from '../model/window/TimeWindow';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import type { AlertHistory } from './AlertWatch';
import type { EvaluableSlo } from './SloEvaluator';
import { happeningsOf } from './happenings';

/** Of a service with more, the first of them are looked at: more than a ledger could tell apart. */
const MOST_DEPENDENCIES = 20;

/** Where markers are read from. */
export interface MarkersAroundParts {
  readonly services: Pick<ServiceCatalog, 'factsOf' | 'dependenciesOf'>;
  readonly signals: Pick<SignalsService, 'listEntityMarkers'>;
  readonly alerts: Pick<AlertHistory, 'spansOf'>;
}

/** Whose happenings the ledgers of a service know: its own first, then of what it depends on directly. */
export function entitiesAround(
  services: MarkersAroundParts['services'],
  service: string,
): string[] {
  const { entityRef: own } = services.factsOf(service);
  if (own === null) return [];
  const others = services.dependenciesOf(own).filter(ref => ref !== own);
  return [own, ...others.slice(0, MOST_DEPENDENCIES)];
}

/** What happened to the service of an SLO and to what it depends on, and the alerts of the SLO itself. */
export async function markersAround(
  { services, signals, alerts }: MarkersAroundParts,
  { name, definition }: EvaluableSlo,
  span: Span,
): Promise<LedgerMarker[]> {
  const entityRefs = entitiesAround(services, definition.service);
  const found = await Promise.all([
    happeningsOf(signals, entityRefs, span),
    alerts.spansOf(name, span.startSeconds, span.endSeconds),
  ]);
  return found.flat();
}
