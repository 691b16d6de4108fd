import type { components } from '@almanac/backstage-plugin-insights-common';
import { tagsOf } from '../evaluation/stateRow';
import type { PolicyObservation } from '../model/policy/PolicyObservation';

/** What policies go by of how an SLO stands. */
export function observationOf(
  summary: components['schemas']['SloSummary'],
): PolicyObservation {
  const { name, service, owner, system, state, consumed } = summary;
  return {
    slo: name,
    ...{ service, owner, system, state, consumed },
    tags: tagsOf(summary),
  };
}
