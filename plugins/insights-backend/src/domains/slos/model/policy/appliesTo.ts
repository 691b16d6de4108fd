import type { PolicyScope } from './ErrorBudgetPolicy';
import type { PolicyObservation } from './PolicyObservation';

/** Whether a policy is for an SLO. */
export function appliesTo(
  scope: PolicyScope,
  observation: PolicyObservation,
): boolean {
  const { owner, system, service, slo, tags } = observation;
  return (
    allows(scope.owners, [owner]) &&
    allows(scope.systems, [system]) &&
    allows(scope.services, [service]) &&
    allows(scope.slos, [slo]) &&
    allows(scope.tags, tags)
  );
}

function allows(
  wanted: readonly string[],
  found: readonly (string | null)[],
): boolean {
  return (
    wanted.length === 0 ||
    found.some(one => one !== null && wanted.includes(one))
  );
}
