import type { CriticalityFault } from '../model/dependencies/CriticalityFault';
import { needsOf, type StatedNeeds } from '../model/dependencies/needsOf';
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
  /** Libraries that are left out, in the order of their references: what they need stands in their place. */
  readonly libraries: readonly string[];
}

const NOTHING_STATED = { needs: new Map(), faults: [] };

/**
 * The graph of what an entity needs at run time. Nothing is told of its own availability: what its needs alone allow is
 * asked. A library of which an annotation says nothing else is part of what uses it.
 *
 * @param measured - SLI of each entity that has one, 0…1; null where too little is known yet
 */
export function dependencyGraph(
  root: string,
  entities: ReadonlyMap<string, EntityNeeds>,
  measured: ReadonlyMap<string, number | null>,
): DependencyGraph {
  const stated = new Map(
    [...entities.values()].map(entity => [entity.ref, statedOf(entity)]),
  );
  const libraries = new Set<string>();
  const graph = new Map<string, ServiceNode>();
  const reached = new Set(entities.has(root) ? [root] : []);
  for (const ref of reached) {
    const needs = needsAtRunTime(ref, { entities, stated, libraries });
    const availability = ref === root ? null : measured.get(ref) ?? null;
    graph.set(ref, { ref, availability, needs });
    for (const need of needs) reached.add(need.ref);
  }
  const faults = [...graph.keys(), ...libraries].flatMap(ref =>
    (stated.get(ref)?.faults ?? []).map(fault => ({
      entityRef: ref,
      ...fault,
    })),
  );
  return { graph, faults, libraries: [...libraries].sort() };
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

function statedOf({ dependsOn, criticality }: EntityNeeds): StatedNeeds {
  return needsOf(
    dependsOn,
    criticality === null ? NOTHING_STATED : parseCriticality(criticality),
  );
}

/** The needs of an entity, and in place of each library those of the library. What it needs itself goes before. */
function needsAtRunTime(
  entityRef: string,
  known: {
    readonly entities: ReadonlyMap<string, EntityNeeds>;
    readonly stated: ReadonlyMap<string, StatedNeeds>;
    /** The libraries that are met are added. */
    readonly libraries: Set<string>;
  },
): Need[] {
  const { entities, stated, libraries } = known;
  const found = new Map<string, Need>();
  const within = new Set([entityRef]);
  for (const at of within) {
    const { needs = [], unsaid } = stated.get(at) ?? {};
    for (const need of needs) {
      if (entities.get(need.ref)?.isLibrary && unsaid?.has(need.ref)) {
        libraries.add(need.ref);
        within.add(need.ref);
        continue;
      }
      // A library may need what it is part of.
      const isItself = need.ref === entityRef && at !== entityRef;
      if (!isItself && !found.has(need.ref)) found.set(need.ref, need);
    }
  }
  return [...found.values()];
}
