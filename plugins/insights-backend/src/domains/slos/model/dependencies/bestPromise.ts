import {
  independentPromise,
  type IndependentPromise,
} from './independentPromise';
import { orderServices } from './orderServices';
import type { OrderedService, OrderedServices } from './OrderedServices';
import { promiseBounds, type PromiseBounds } from './promiseBounds';
import type { ServiceGraph } from './ServiceGraph';
import { waysTo } from './waysTo';

/** What would be won if a service never failed. */
export interface Gain {
  readonly ref: string;
  readonly gain: number;
}

/** What a service can promise at best, given what it needs. Ratios 0…1. */
export interface BestPromise {
  /** Where failures do not depend on each other; null where too many services are shared to tell. */
  readonly independent: number | null;
  /** However failures depend on each other: no worse than this … */
  readonly lowest: number;
  /** … and no better than this. */
  readonly highest: number;
  /**
   * The services that it needs by what it could promise more if each of them never failed, most first: of `independent`, or
   * of `lowest` where that is null.
   */
  readonly heldBackBy: readonly Gain[];
  /** Services needed on several ways, in the order of their references. They count once. */
  readonly shared: readonly string[];
  /** Services of which nothing is known. They count as if they never failed. */
  readonly unknown: readonly string[];
  /** Circles of needs, each in its order. */
  readonly circles: readonly (readonly string[])[];
}

/**
 * The best promise of a service over the graph of what it needs. Its own availability counts; null asks what its needs
 * alone allow.
 *
 * @throws RangeError where the service is not in the graph
 */
export function bestPromise(graph: ServiceGraph, ref: string): BestPromise {
  const ordered = orderServices(graph, ref);
  const { services, unknown, circles } = ordered;
  const told = independentPromise(services);
  const bounds = promiseBounds(services);
  return {
    independent: told ? told.answered : null,
    ...bounds,
    heldBackBy: gainsOf(services, told, bounds),
    shared: sharedOf(ordered),
    unknown,
    circles,
  };
}

function sharedOf({ services }: OrderedServices): string[] {
  const ways = waysTo(services);
  return services
    .filter((_, place) => ways[place] > 1)
    .map(({ ref }) => ref)
    .sort();
}

/** So little is the rounding of sums. */
const ROUNDING = 1e-12;

function gainsOf(
  services: readonly OrderedService[],
  told: IndependentPromise | null,
  { lowest }: PromiseBounds,
): Gain[] {
  const gainAt = (place: number) => {
    const better = services.map((service, i) =>
      i === place ? { ...service, availability: 1 } : service,
    );
    // A service that never fails is shared no more: where something can be told now, it can be then.
    return told
      ? independentPromise(better)!.answered - told.answered
      : promiseBounds(better).lowest - lowest;
  };
  return services
    .slice(0, -1)
    .map(({ ref, availability }, place) => {
      if (availability === 1) return { ref, gain: 0 };
      const known = told && availability > 0;
      return { ref, gain: known ? told.gains[place] : gainAt(place) };
    })
    .filter(({ gain }) => gain > ROUNDING)
    .sort((a, b) => b.gain - a.gain || (a.ref < b.ref ? -1 : 1));
}
