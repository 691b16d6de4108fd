import type { OrderedService } from './OrderedServices';

/** How many ways lead from the last of some services to each. One that is needed on several ways fails once, not once a way. */
export function waysTo(services: readonly OrderedService[]): Float64Array {
  const ways = new Float64Array(services.length);
  ways[services.length - 1] = 1;
  for (let place = services.length - 1; place >= 0; place--) {
    for (const { at } of services[place].needs.flat()) ways[at] += ways[place];
  }
  return ways;
}

/** Services without which nothing is answered, since hard needs alone lead to them; the last of all included. */
export function hardNeeds(services: readonly OrderedService[]): Set<number> {
  const hard = new Set([services.length - 1]);
  for (let place = services.length - 1; place >= 0; place--) {
    if (!hard.has(place)) continue;
    for (const members of services[place].needs) {
      const [{ at, share }] = members;
      if (members.length === 1 && share === 1) hard.add(at);
    }
  }
  return hard;
}
