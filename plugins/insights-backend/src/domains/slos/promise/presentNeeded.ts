import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ServiceGraph } from '../model/dependencies/ServiceGraph';
import { presentWindow } from '../presenters/presentDefinition';
import type { ReadNeeds } from '../services/DependencyCatalog';
import { neededBy } from './dependencyGraph';
import type { MeasuredService } from './MeasuredService';
import { titlesOf } from './titlesOf';

/**
 * All that a service needs, in the order of the references, as the API gives it.
 *
 * @param parts - `own`: availability of each itself, a failure of what it needs left out
 */
export function presentNeeded(
  graph: ServiceGraph,
  root: string,
  parts: {
    readonly read: ReadNeeds;
    readonly measured: ReadonlyMap<string, MeasuredService>;
    readonly own: ServiceGraph;
  },
): components['schemas']['SloPromise']['dependencies'] {
  const { read, measured, own } = parts;
  const titleOf = titlesOf(read);
  return [...graph.keys()]
    .filter(ref => ref !== root)
    .sort()
    .map(ref => {
      const found = measured.get(ref);
      return {
        entityRef: ref,
        title: titleOf(ref),
        isKnown: read.entities.has(ref),
        neededBy: neededBy(graph, ref).map(({ entityRef, need }) => {
          return { entityRef, ...need.criticality };
        }),
        sli: found?.sli ?? null,
        ownAvailability: own.get(ref)?.availability ?? null,
        slo: found?.result.slo.name ?? null,
        objective: found?.index ?? null,
        window: found ? presentWindow(found.objective.objective.window) : null,
        coverage: found?.objective.evaluation.coverage ?? null,
      };
    });
}
