/** @public */
export interface BurstOptions {
  /** How many times its usual share something has in a burst, above 1. Default 2. */
  ratio?: number;
  /** How hard it is to enter a burst; leaving is free. Default 1. */
  gamma?: number;
}

/** @public */
export interface Burst {
  /** First and last position, both inclusive. */
  start: number;
  end: number;
  /** By how much the burst is likelier than the usual share, as a difference of log-likelihoods. */
  weight: number;
}

/** @public */
export interface BurstsFound {
  /** Share of all that is relevant, 0…1: what is usual. */
  usual: number;
  bursts: Burst[];
}

const DEFAULT_RATIO = 2;
/** A share cannot be 1: then one that is not relevant would be impossible. */
const LARGEST_SHARE = 0.9999;

/**
 * When something is talked of more than usual, out of counts of all and of those that do: the two-state
 * automaton for batches of Kleinberg (2003), "Bursty and hierarchical structure in streams", Data Mining
 * and Knowledge Discovery 7, section 4. The sequence of states with the least cost, found exactly
 * (Viterbi 1967).
 *
 * @param relevant - whole numbers, at most those of `total`; NaN = missing
 * @param total - whole numbers; NaN = missing; a step without any says nothing
 * @throws RangeError when the lengths differ, a count is negative or above its total, or an option is out of range
 * @public
 */
export function kleinbergBursts(
  relevant: ArrayLike<number>,
  total: ArrayLike<number>,
  options: BurstOptions = {},
): BurstsFound {
  const { ratio = DEFAULT_RATIO, gamma = 1 } = options;
  checkInput(relevant, total, { ratio, gamma });
  const usual = shareOfAll(relevant, total);
  if (!(usual > 0)) return { usual, bursts: [] };
  const raised = Math.min(usual * ratio, LARGEST_SHARE);
  const gains = gainsOf(relevant, total, usual, raised);
  const entering = gamma * Math.log(Math.max(gains.length, 1));
  return { usual, bursts: runsOf(cheapestStates(gains, entering), gains) };
}

/** How much likelier each step is in a burst than outside, as a difference of log-likelihoods. */
function gainsOf(
  relevant: ArrayLike<number>,
  total: ArrayLike<number>,
  usual: number,
  raised: number,
): Float64Array {
  const ofRelevant = Math.log(raised / usual);
  const ofOthers = Math.log((1 - raised) / (1 - usual));
  const gains = new Float64Array(total.length);
  for (let at = 0; at < gains.length; at += 1) {
    if (total[at] > 0 && relevant[at] >= 0)
      gains[at] =
        relevant[at] * ofRelevant + (total[at] - relevant[at]) * ofOthers;
  }
  return gains;
}

/** Whether each step is in a burst: the sum of gains less what entering costs is the largest. */
function cheapestStates(gains: Float64Array, entering: number): Uint8Array {
  const n = gains.length;
  const cameFromBurst = [new Uint8Array(n), new Uint8Array(n)];
  let outside = 0;
  let inside = -Infinity;
  for (let at = 0; at < n; at += 1) {
    const entered = outside - entering;
    cameFromBurst[0][at] = inside > outside ? 1 : 0;
    cameFromBurst[1][at] = inside >= entered ? 1 : 0;
    const next = Math.max(inside, entered) + gains[at];
    outside = Math.max(outside, inside);
    inside = next;
  }
  const states = new Uint8Array(n);
  let state = inside > outside ? 1 : 0;
  for (let at = n - 1; at >= 0; at -= 1) {
    states[at] = state;
    state = cameFromBurst[state][at];
  }
  return states;
}

function runsOf(states: Uint8Array, gains: Float64Array): Burst[] {
  const bursts: Burst[] = [];
  for (let at = 0; at < states.length; at += 1) {
    if (states[at] === 0) continue;
    if (at === 0 || states[at - 1] === 0) {
      bursts.push({ start: at, end: at, weight: 0 });
    }
    const burst = bursts[bursts.length - 1];
    burst.end = at;
    burst.weight += gains[at];
  }
  return bursts;
}

function shareOfAll(
  relevant: ArrayLike<number>,
  total: ArrayLike<number>,
): number {
  let some = 0;
  let all = 0;
  for (let at = 0; at < total.length; at += 1) {
    if (Number.isNaN(total[at] + relevant[at])) continue;
    some += relevant[at];
    all += total[at];
  }
  return all > 0 ? some / all : NaN;
}

function checkInput(
  relevant: ArrayLike<number>,
  total: ArrayLike<number>,
  { ratio, gamma }: Required<BurstOptions>,
): void {
  if (relevant.length !== total.length) {
    throw new RangeError(
      `relevant and total must be of one length, got ${relevant.length} and ${total.length}`,
    );
  }
  for (let at = 0; at < total.length; at += 1) {
    if (relevant[at] < 0 || relevant[at] > total[at]) {
      throw new RangeError(
        `relevant must be within 0…total, got ${relevant[at]} of ${total[at]}`,
      );
    }
  }
  if (!(ratio > 1)) throw new RangeError(`ratio must be above 1, got ${ratio}`);
  if (!(gamma >= 0)) {
    throw new RangeError(`gamma must not be negative, got ${gamma}`);
  }
}
