import { normalQuantile } from './normalQuantile';
import { studentTwoSided } from './studentTwoSided';

/** Steps of the search; seven or so are taken. */
const MOST_STEPS = 50;
const FIRST_STEP = 0.05;
const CLOSE_ENOUGH = 1e-13;

/**
 * How far from zero a value of Student's t distribution lies with a probability of `confidence` at the most: the inverse of
 * `studentTwoSided`, found by the secant method in the logarithms of both, where the tail is nearly straight.
 *
 * @param confidence - within 0…1
 * @param degreesOfFreedom - 1 at least; `Infinity` is the normal distribution
 */
export function studentQuantile(
  confidence: number,
  degreesOfFreedom: number,
): number {
  const normal = normalQuantile((1 + confidence) / 2);
  if (degreesOfFreedom === Infinity) return normal;
  const wanted = Math.log(1 - confidence);
  const missing = (logT: number) =>
    Math.log(studentTwoSided(Math.exp(logT), degreesOfFreedom)) - wanted;
  let before = Math.log(normal);
  let at = before + FIRST_STEP;
  let missingBefore = missing(before);
  for (let step = 0; step < MOST_STEPS; step++) {
    const missingAt = missing(at);
    const slope = (missingAt - missingBefore) / (at - before);
    const next = at - missingAt / slope;
    if (!Number.isFinite(next)) break;
    [before, missingBefore, at] = [at, missingAt, next];
    if (Math.abs(at - before) < CLOSE_ENOUGH) break;
  }
  return Math.exp(at);
}
