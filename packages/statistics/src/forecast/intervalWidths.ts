import { conformalQuantile } from './conformalQuantile';
import type { Tail } from './tailOf';

/**
 * How far a band reaches to one side for each step ahead: the conformal quantile of the errors at that
 * step. No step is narrower than the one before; a step without any error continues the
 * last one with the square root of the step, as a random walk would. A band holds its own centre:
 * where all errors lie on the other side, it reaches no way to this one.
 *
 * @param sortedErrors - per step the known errors to this side, ascending
 * @param level - of the band, 0…1
 * @returns one width per step; NaN when no error is known
 */
export function intervalWidths(
  sortedErrors: readonly ArrayLike<number>[],
  level: number,
  tail: Tail,
): Float64Array {
  const probability = tail.probabilityOf(level);
  const widths = new Float64Array(sortedErrors.length);
  let widest = NaN;
  let measuredStep = 0;
  sortedErrors.forEach((errors, step) => {
    const width = Math.max(
      0,
      conformalQuantile(errors, probability, tail.normalQuantileOf),
    );
    if (Number.isNaN(width)) {
      widths[step] = widest * Math.sqrt((step + 1) / (measuredStep + 1));
      return;
    }
    widest = Number.isNaN(widest) ? width : Math.max(widest, width);
    measuredStep = step;
    widths[step] = widest;
  });
  return widths;
}
