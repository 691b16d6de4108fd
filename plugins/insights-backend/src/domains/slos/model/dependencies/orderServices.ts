import type {
  OrderedNeed,
  OrderedService,
  OrderedServices,
} from './OrderedServices';
import type { Need, ServiceGraph, ServiceNode } from './ServiceGraph';

/**
 * Brings a service and all that it needs into an order, needs first.
 *
 * Circles are cut where they close, needs taken in the order of their references: a need that leads back counts as met,
 * and in a redundancy group it stands in for nobody. So the answer is the same for the same graph, however it is written.
 *
 * @throws RangeError where the service is not in the graph
 */
export function orderServices(
  graph: ServiceGraph,
  ref: string,
): OrderedServices {
  if (!graph.has(ref)) throw new RangeError(`${ref} is not in the graph`);
  const places = new Map<string, number>();
  const services: OrderedService[] = [];
  const circles = new Map<string, readonly string[]>();
  const above: string[] = [];
  const visit = (at: string) => {
    const node = graph.get(at) ?? nothingKnownOf(at);
    above.push(at);
    const met = [...node.needs].sort(byRef).filter(need => {
      const closes = above.indexOf(need.ref);
      if (closes >= 0) {
        const circle = above.slice(closes);
        circles.set(JSON.stringify(circle), circle);
      } else if (!places.has(need.ref)) visit(need.ref);
      return closes < 0;
    });
    above.pop();
    places.set(at, services.length);
    services.push({
      ref: at,
      availability: node.availability ?? 1,
      needs: alternativesOf(met, places),
    });
  };
  visit(ref);
  return {
    services,
    unknown: services
      .map(service => service.ref)
      .filter(at => at !== ref && isUnknown(graph, at))
      .sort(),
    circles: [...circles.values()],
  };
}

function isUnknown(graph: ServiceGraph, ref: string): boolean {
  return (graph.get(ref)?.availability ?? null) === null;
}

function nothingKnownOf(ref: string): ServiceNode {
  return { ref, availability: null, needs: [] };
}

function byRef(a: Need, b: Need): number {
  if (a.ref === b.ref) return 0;
  return a.ref < b.ref ? -1 : 1;
}

/** Needs by what suffices: those of a group together, each other alone. */
function alternativesOf(
  needs: readonly Need[],
  places: ReadonlyMap<string, number>,
): OrderedNeed[][] {
  const groups = new Map<string, OrderedNeed[]>();
  needs.forEach(({ ref, criticality }, index) => {
    const key =
      criticality.kind === 'group' ? `group ${criticality.group}` : `${index}`;
    const share = criticality.kind === 'soft' ? criticality.share : 1;
    groups.set(key, [
      ...(groups.get(key) ?? []),
      { at: places.get(ref)!, share },
    ]);
  });
  return [...groups.values()];
}
