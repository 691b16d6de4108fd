import type { Need, ServiceGraph } from '../ServiceGraph';

/** Part of the requests that a service answers while some services are down, straight from the definition. */
export function answeredWhile(
  graph: ServiceGraph,
  ref: string,
  down: ReadonlySet<string>,
): number {
  if (down.has(ref)) return 0;
  const { needs } = graph.get(ref)!;
  const fails = (need: Need) => 1 - answeredWhile(graph, need.ref, down);
  let answered = 1;
  const groups = new Map<string, number>();
  for (const need of needs) {
    const { criticality } = need;
    if (criticality.kind === 'hard') answered *= 1 - fails(need);
    else if (criticality.kind === 'soft') {
      answered *= 1 - criticality.share * fails(need);
    } else {
      const before = groups.get(criticality.group) ?? 1;
      groups.set(criticality.group, before * fails(need));
    }
  }
  for (const unmet of groups.values()) answered *= 1 - unmet;
  return answered;
}

/** The mean over every state of all services, where failures do not depend on each other. */
export function bruteForce(graph: ServiceGraph, ref: string): number {
  const nodes = [...graph.values()];
  let mean = 0;
  for (let state = 0; state < 2 ** nodes.length; state++) {
    const down = new Set<string>();
    let likelihood = 1;
    nodes.forEach((node, bit) => {
      const isDown = Math.floor(state / 2 ** bit) % 2 === 1;
      if (isDown) down.add(node.ref);
      likelihood *= isDown ? 1 - node.availability! : node.availability!;
    });
    if (likelihood > 0) mean += likelihood * answeredWhile(graph, ref, down);
  }
  return mean;
}

/**
 * The mean where each service is down for its part of a circle of time, from some moment on: where the moments are chosen,
 * failures depend on each other in many ways, and each service keeps its availability.
 *
 * @param moments - 0…1, one for each service
 */
export function overCircle(
  graph: ServiceGraph,
  ref: string,
  moments: readonly number[],
): number {
  const outages = [...graph.values()].map(({ ref: of, availability }, i) => ({
    of,
    start: moments[i],
    length: 1 - availability!,
  }));
  const edges = [
    0,
    1,
    ...outages.flatMap(({ start, length }) => [start, (start + length) % 1]),
  ].sort((a, b) => a - b);
  let mean = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const middle = (edges[i] + edges[i + 1]) / 2;
    const down = outages.filter(
      ({ start, length }) => (middle - start + 1) % 1 < length,
    );
    mean +=
      (edges[i + 1] - edges[i]) *
      answeredWhile(graph, ref, new Set(down.map(({ of }) => of)));
  }
  return mean;
}
