import type { ServiceFacts } from '../services/ServiceCatalog';
import type { AlertObservation } from './AlertWatch';
import type { EvaluableSlo, SloResult } from './SloEvaluator';

/** States in which nothing new is known, so that alerts stay as they are. */
const UNKNOWN: ReadonlySet<string> = new Set(['stale', 'noData', 'invalid']);

/** How the alerts of an SLO stand, one observation for each objective. */
export function observationsOf(
  { slo, objectives }: SloResult,
  facts: ServiceFacts,
  isExample: boolean,
): AlertObservation[] {
  return unknownAlertsOf(slo, facts, isExample).map((observation, index) => {
    const { state, evaluation } = objectives[index];
    return {
      ...observation,
      alerts: UNKNOWN.has(state) ? undefined : evaluation.alerts,
    };
  });
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
