import { answeredParts } from './answeredParts';
import type { OrderedService } from './OrderedServices';

/** What a promise is at worst and at best, however failures depend on each other. Ratios 0…1. */
export interface PromiseBounds {
  readonly lowest: number;
  readonly highest: number;
}

/** Losses of one cause: at most and at least so much of the requests. */
interface Loss {
  readonly most: number;
  readonly least: number;
}

/**
 * Bounds of the part of the requests that the last of some services answers, whatever the correlation of failures is; for
 * hard needs max(0, 1 − Σ uᵢ) ≤ A ≤ min aᵢ.
 *
 * What fails is at most the sum over all causes, each weighted by the part of the requests that it fails, and at least the
 * worst of them. A service counts once, however many ways lead to it. A redundancy group is one cause: it fails at most
 * as much as the best of its members, and at least by what their failures cannot be apart.
 *
 * @see Fréchet (1935), "Généralisation du théorème des probabilités totales", Fundamenta Mathematicae 25
 */
export function promiseBounds(
  services: readonly OrderedService[],
): PromiseBounds {
  const members = services.flatMap(({ needs }) =>
    needs.filter(({ length }) => length > 1).flat(),
  );
  const known = new Map<number, PromiseBounds>();
  // Needs stand before those that need them: in the order of places, members are known before their group.
  [...new Set(members.map(({ at }) => at))]
    .sort((a, b) => a - b)
    .forEach(place =>
      known.set(place, boundsOf(services.slice(0, place + 1), known)),
    );
  return boundsOf(services, known);
}

function boundsOf(
  services: readonly OrderedService[],
  known: ReadonlyMap<number, PromiseBounds>,
): PromiseBounds {
  const alone = services.map(service => ({
    ...service,
    needs: service.needs.filter(({ length }) => length === 1),
  }));
  const calls = callsTo(alone);
  const partly = servedInParts(services);
  let [sum, worst] = [0, 0];
  const add = ({ most, least }: Loss) => {
    sum += most;
    worst = Math.max(worst, least);
  };
  services.forEach(({ availability, needs }, place) => {
    if (calls[place] === 0) return;
    const reach = reachOf(alone, place);
    const own = reach * (1 - availability);
    add({ most: own, least: own });
    for (const members of needs) {
      if (members.length === 1) continue;
      const { most, least } = groupLoss(
        members.map(({ at }) => known.get(at)!),
      );
      // Members that serve in parts fail each call by itself, so that calls count and not whether there is one.
      const isWhole = members.every(({ at }) => !partly.has(at));
      const weight = isWhole ? reach : calls[place];
      add({ most: weight * most, least: reach * least });
    }
  });
  return { lowest: Math.max(0, 1 - sum), highest: 1 - worst };
}

function groupLoss(members: readonly PromiseBounds[]): Loss {
  const least = members.reduce((sum, { highest }) => sum + 1 - highest, 0);
  return {
    most: Math.min(...members.map(({ lowest }) => 1 - lowest)),
    least: Math.max(0, least - (members.length - 1)),
  };
}

/** Part of the requests that fails while one service alone does. */
function reachOf(services: readonly OrderedService[], place: number): number {
  const own = new Float64Array(services.length).fill(1);
  own[place] = 0;
  return 1 - answeredParts(services, own)[services.length - 1];
}

/** Mean number of calls of each service that one request to the last leads to. */
function callsTo(services: readonly OrderedService[]): Float64Array {
  const calls = new Float64Array(services.length);
  calls[services.length - 1] = 1;
  for (let place = services.length - 1; place >= 0; place--) {
    for (const { at, share } of services[place].needs.flat()) {
      calls[at] += calls[place] * share;
    }
  }
  return calls;
}

/** Services that answer only part of the requests in some states, since a soft need is below them. */
function servedInParts(services: readonly OrderedService[]): Set<number> {
  const partly = new Set<number>();
  services.forEach(({ needs }, place) => {
    const isPartly = needs
      .flat()
      .some(({ at, share }) => share < 1 || partly.has(at));
    if (isPartly) partly.add(place);
  });
  return partly;
}
