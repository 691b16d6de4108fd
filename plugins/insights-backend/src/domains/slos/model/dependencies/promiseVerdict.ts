import type { BestPromise } from './bestPromise';

/**
 * Whether a target can be promised, as far as is known. `always`: however failures depend on each other. `ifIndependent`:
 * where they do not. `ifDependent`: only where they come together more than by chance. `never`: its needs do not allow it.
 * `undecided`: it lies within the bounds, and nothing closer can be told. `unmeasured`: what is measured allows it, and of
 * the rest nothing is known.
 */
export type PromiseVerdict =
  | 'always'
  | 'ifIndependent'
  | 'ifDependent'
  | 'never'
  | 'undecided'
  | 'unmeasured';

/** So little is the rounding of products. */
const ROUNDING = 1e-12;

/**
 * Judges a target by what a service can promise at best.
 *
 * @param target - ratio of good requests, in [0, 1]
 */
export function promiseVerdict(
  { independent, lowest, highest, unknown }: BestPromise,
  target: number,
): PromiseVerdict {
  const reaches = (promise: number) => promise >= target - ROUNDING;
  // What is not measured counts as if it never failed: it can only make these worse.
  if (!reaches(highest)) return 'never';
  if (independent !== null && !reaches(independent)) return 'ifDependent';
  if (unknown.length > 0) return 'unmeasured';
  if (reaches(lowest)) return 'always';
  return independent === null ? 'undecided' : 'ifIndependent';
}
