import type { CriticalityFault } from '../model/dependencies/CriticalityFault';
import { needsOf } from '../model/dependencies/needsOf';
import { parseCriticality } from '../model/dependencies/parseCriticality';
import type {
  Need,
  ServiceGraph,
  ServiceNode,
} from '../model/dependencies/ServiceGraph';
import type { EntityNeeds } from '../services/DependencyCatalog';

/** Something wrong in the annotation of an entity. */
export interface EntityCriticalityFault extends CriticalityFault {
  readonly entityRef: string;
}

/** What a service needs, with what is measured, as one graph. */
export interface DependencyGraph {
  readonly graph: ServiceGraph;
  readonly faults: readonly EntityCriticalityFault[];
}

const NOTHING_STATED = { needs: new Map(), faults: [] };

/**
 * The graph of some entities. Nothing is told of the root's own availability: what its needs alone allow is asked.
 *
 * @param measured - SLI of each entity of which something is measured, 0…1
 */
export function dependencyGraph(
  root: string,
  entities: ReadonlyMap<string, EntityNeeds>,
  measured: ReadonlyMap<string, number>,
): DependencyGraph {
  const graph = new Map<string, ServiceNode>();
  const faults: EntityCriticalityFault[] = [];
  const known = new Map(entities);
  for (const { dependsOn } of entities.values()) {
    for (const ref of dependsOn) if (!known.has(ref)) known.set(ref, bare(ref));
  }
  for (const { ref, dependsOn, criticality } of known.values()) {
    const stated = needsOf(
      dependsOn,
      criticality === null ? NOTHING_STATED : parseCriticality(criticality),
    );
    faults.push(...stated.faults.map(fault => ({ entityRef: ref, ...fault })));
    const availability = ref === root ? null : measured.get(ref) ?? null;
    graph.set(ref, { ref, availability, needs: stated.needs });
  }
  return { graph, faults };
}

/** Who needs an entity, and how much. */
export function neededBy(
  graph: ServiceGraph,
  ref: string,
): { readonly entityRef: string; readonly need: Need }[] {
  return [...graph.values()].flatMap(node =>
    node.needs
      .filter(need => need.ref === ref)
      .map(need => ({ entityRef: node.ref, need })),
  );
}

/** What is named and not in the catalog. */
function bare(ref: string): EntityNeeds {
  return { ref, title: ref, dependsOn: [], criticality: null };
}
