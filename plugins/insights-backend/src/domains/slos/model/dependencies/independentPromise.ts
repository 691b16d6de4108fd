import { answeredParts, answeredSlopes } from './answeredParts';
import type { OrderedService } from './OrderedServices';
import { hardNeeds, waysTo } from './waysTo';

/** Shared services whose states are gone through, each of the 2^n. */
export const MOST_SHARED = 12;

/** What the last of some services answers where failures do not depend on each other. */
export interface IndependentPromise {
  /** Part of the requests, 0…1. */
  readonly answered: number;
  /** How much more it would be if each service never failed, by their places; NaN for those that always fail. */
  readonly gains: Float64Array;
}

/**
 * Part of the requests that the last of some services answers where failures do not depend on each other.
 *
 * A service that is needed on several ways fails once, not once a way: the answer is the mean over the states of those
 * services, and of all that they need, which is needed on as many ways. Where hard needs alone lead to one, nothing is
 * answered while it fails, so that only its being up is left to look at.
 *
 * Null where more are shared than can be gone through.
 */
export function independentPromise(
  services: readonly OrderedService[],
): IndependentPromise | null {
  const ways = waysTo(services);
  const hard = hardNeeds(services);
  const own = Float64Array.from(services, ({ availability }, place) =>
    hard.has(place) ? 1 : availability,
  );
  const shared = services
    .map((_, place) => place)
    .filter(place => ways[place] > 1 && own[place] > 0 && own[place] < 1);
  if (shared.length > MOST_SHARED) return null;
  let weight = 1;
  for (const place of hard) weight *= services[place].availability;
  const { mean, ifUp, slopes } = overStates(services, own, shared);
  const answered = weight * mean;
  const isShared = new Set(shared);
  const gains = services.map(({ availability }, place) => {
    if (availability === 0) return NaN;
    if (hard.has(place)) return answered / availability - answered;
    return isShared.has(place)
      ? weight * (ifUp[place] - mean)
      : weight * slopes[place] * (1 - availability);
  });
  return { answered, gains: Float64Array.from(gains) };
}

/** Means over every state of some services, each weighted by how likely it is. */
interface Means {
  /** Part of the requests that the last service answers. */
  readonly mean: number;
  /** The same, given that one of those services is up, by its place. */
  readonly ifUp: Float64Array;
  /** By how much more it answers by how much more each of the other services does. */
  readonly slopes: Float64Array;
}

function overStates(
  services: readonly OrderedService[],
  own: Float64Array,
  shared: readonly number[],
): Means {
  const ifUp = new Float64Array(services.length);
  const slopes = new Float64Array(services.length);
  const state = Float64Array.from(own);
  let mean = 0;
  for (let bits = 0; bits < 2 ** shared.length; bits++) {
    let likelihood = 1;
    shared.forEach((place, bit) => {
      state[place] = Math.floor(bits / 2 ** bit) % 2;
      likelihood *= state[place] === 1 ? own[place] : 1 - own[place];
    });
    const answered = answeredParts(services, state);
    const part = likelihood * answered[services.length - 1];
    mean += part;
    for (const place of shared) {
      if (state[place] === 1) ifUp[place] += part / own[place];
    }
    answeredSlopes(services, state, answered).forEach((slope, place) => {
      slopes[place] += likelihood * slope;
    });
  }
  return { mean, ifUp, slopes };
}
