import { independentPromise } from './independentPromise';
import { orderServices } from './orderServices';
import type { OrderedService } from './OrderedServices';
import type { ServiceGraph } from './ServiceGraph';

/** A graph whose availabilities are those of the services themselves. */
export interface OwnAvailability {
  readonly graph: ServiceGraph;
  /** Services that are measured better than what they need allows: something is needed less than is said. */
  readonly betterThanNeeds: readonly string[];
}

/** So little is the rounding of products. */
const ROUNDING = 1e-9;

/**
 * Takes the failures of what is needed out of measured availabilities: what a service answers is its own availability
 * times what its needs allow where failures do not depend on each other. Without it, a failure of a database would count
 * once for itself and once for each service above it.
 *
 * A service that is measured better than its needs allow is taken as perfect and named. Where that many services are
 * shared that nothing is told, the measured availability stays. The service itself is left as it is.
 *
 * @param measured - availabilities as they are measured, failures of needs included
 * @throws RangeError where the service is not in the graph
 */
export function ownAvailability(
  measured: ServiceGraph,
  ref: string,
): OwnAvailability {
  const graph = new Map(measured);
  const betterThanNeeds: string[] = [];
  const own: OrderedService[] = [];
  for (const service of orderServices(measured, ref).services) {
    const node = measured.get(service.ref);
    const perfect = { ...service, availability: 1 };
    const allowed = independentPromise([...own, perfect])?.answered ?? null;
    let availability = node?.availability ?? null;
    if (service.ref !== ref && availability !== null && allowed !== null) {
      if (availability > allowed + ROUNDING) betterThanNeeds.push(service.ref);
      availability = allowed > 0 ? Math.min(1, availability / allowed) : 1;
    }
    own.push({ ...service, availability: availability ?? 1 });
    if (node) graph.set(service.ref, { ...node, availability });
  }
  return { graph, betterThanNeeds: betterThanNeeds.sort() };
}
