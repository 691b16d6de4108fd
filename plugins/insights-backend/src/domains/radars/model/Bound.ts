/** On which side of a threshold a number has to lie; the threshold itself is enough. */
export type Bound = 'atLeast' | 'atMost';

const BOUNDS: readonly Bound[] = ['atLeast', 'atMost'];

/** The thresholds that something names, in the order in which they are told. */
export function boundsOf(
  part: Readonly<Partial<Record<Bound, number>>>,
): { bound: Bound; threshold: number }[] {
  return BOUNDS.flatMap(bound => {
    const threshold = part[bound];
    return threshold === undefined ? [] : [{ bound, threshold }];
  });
}

/** Shares are sums of members, so they miss round thresholds by rounding errors. */
const ROUNDING = 1e-9;

/** Whether a number lies on the side of a threshold that is asked for; a number that is not known (`NaN`) lies on none. */
export function liesWithin(
  value: number,
  bound: Bound,
  threshold: number,
): boolean {
  return bound === 'atLeast'
    ? value >= threshold - ROUNDING
    : value <= threshold + ROUNDING;
}

/** A threshold that asks for less, by `slack`: lower for `atLeast`, higher for `atMost`. */
export function eased(threshold: number, bound: Bound, slack: number): number {
  return bound === 'atLeast' ? threshold - slack : threshold + slack;
}

/** The number nearest to a threshold that misses it by more than the rounding errors that it forgives. */
export function justBeyond(threshold: number, bound: Bound): number {
  const step = Math.max(1e-6, Math.abs(threshold) * ROUNDING);
  return eased(threshold, bound, step);
}

/** `at least`, `at most`. */
export function boundInWords(bound: Bound): string {
  return bound === 'atLeast' ? 'at least' : 'at most';
}
