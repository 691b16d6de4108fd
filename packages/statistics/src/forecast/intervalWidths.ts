import { conformalQuantile } from './conformalQuantile';

/**
 * Half the width of the band for each step ahead: the conformal quantile of the errors at that
 * step. No step is narrower than the one before; a step without any error continues the
 * last one with the square root of the step, as a random walk would.
 *
 * @param sortedErrors - per step the known absolute errors, ascending
 * @param level - probability, 0…1
 * @returns one half-width per step; NaN when no error is known
 */
export function intervalWidths(
  sortedErrors: readonly ArrayLike<number>[],
  level: number,
): Float64Array {
  const widths = new Float64Array(sortedErrors.length);
  let widest = NaN;
  let measuredStep = 0;
  sortedErrors.forEach((errors, step) => {
    const width = conformalQuantile(errors, level);
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
