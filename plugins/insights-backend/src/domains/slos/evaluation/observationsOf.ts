import type { ServiceFacts } from '../services/ServiceCatalog';
import type { AlertObservation } from './AlertWatch';
import type { SloResult } from './SloEvaluator';

/** States in which nothing new is known, so that alerts stay as they are. */
const UNKNOWN: ReadonlySet<string> = new Set([
  'stale',
  'noData',
  'computing',
  'invalid',
]);

/** How the alerts of an SLO stand, one observation for each objective. */
export function observationsOf(
  { slo, objectives }: SloResult,
  { owner, entityRef }: ServiceFacts,
  isExample: boolean,
): AlertObservation[] {
  return objectives.map(({ state, evaluation }, objective) => ({
    slo: slo.name,
    title: slo.definition.title,
    service: slo.definition.service,
    owner,
    entityRef,
    objective,
    isExample,
    alerts: UNKNOWN.has(state) ? undefined : evaluation.alerts,
  }));
}
