import type { StandingAlert } from '../model/alerting/standingAlerts';
import type { ServiceFacts } from '../services/ServiceCatalog';
import type { AlertObservation } from './AlertWatch';
import type { EvaluableSlo, ObjectiveResult, SloResult } from './SloEvaluator';

/** States in which nothing new is known, so that alerts on what burns stay as they are. */
const UNKNOWN: ReadonlySet<string> = new Set(['stale', 'noData', 'invalid']);

/** How the alerts of an SLO stand, one observation for each objective. */
export function observationsOf(
  { slo, objectives }: SloResult,
  facts: ServiceFacts,
  isExample: boolean,
): AlertObservation[] {
  return unknownAlertsOf(slo, facts, isExample).map((observation, index) => ({
    ...observation,
    alerts: alertsKnownOf(objectives[index]),
  }));
}

/** Observations of an SLO of which nothing new is known. */
export function unknownAlertsOf(
  { name, definition }: EvaluableSlo,
  { owner, entityRef }: ServiceFacts,
  isExample: boolean,
): AlertObservation[] {
  return definition.objectives.map((_, objective) => ({
    slo: name,
    title: definition.title,
    service: definition.service,
    owner,
    entityRef,
    objective,
    isExample,
    alerts: undefined,
  }));
}

/** The first counts may be on their way: until then nothing is known of silence, either. */
function alertsKnownOf({
  state,
  evaluation: { alerts, lastKnownSeconds },
}: Pick<ObjectiveResult, 'state' | 'evaluation'>): AlertObservation['alerts'] {
  if (lastKnownSeconds === null && state !== 'noData') return undefined;
  return UNKNOWN.has(state) ? alerts.map(withoutBurn) : alerts;
}

function withoutBurn(alert: StandingAlert): StandingAlert {
  if (alert.operator === 'noData') return alert;
  const nothing = { longBurn: null, shortBurn: null, held: null };
  return { ...alert, ...nothing, holds: false, tooLittleTraffic: false };
}
