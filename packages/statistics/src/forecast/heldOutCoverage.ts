import { intervalWidths } from './intervalWidths';
import type { Tail } from './tailOf';

/** Past moments whose errors must be known before a band is judged. */
const FEWEST_MOMENTS = 10;

/**
 * The share of past values that fell inside the band which would have been drawn at the time:
 * at each past moment the band is built only from errors whose values were known by then, and
 * judged on the values after it (prequential, Dawid 1984, JRSS A 147(2)).
 *
 * @param errors - rows of errors by step, one row per moment, oldest first; NaN = unknown
 * @param levels - probabilities, 0…1
 * @returns one share 0…1 per level; NaN when there are too few moments to judge
 */
export function heldOutCoverage(
  errors: readonly Float64Array[],
  levels: readonly number[],
  tails: readonly Tail[],
): number[] {
  const horizon = errors.length === 0 ? 0 : errors[0].length;
  const known = tails.map(() =>
    Array.from({ length: horizon }, (): number[] => []),
  );
  const inside = levels.map(() => 0);
  let judged = 0;
  errors.forEach((row, moment) => {
    // Step k of moment r is known from moment r + k + 1 on.
    for (let step = 0; step < horizon; step++) {
      const error = errors[moment - step - 1]?.[step] ?? NaN;
      if (Number.isNaN(error)) continue;
      tails.forEach(({ errorOf }, side) =>
        insertSorted(known[side][step], errorOf(error)),
      );
    }
    if (moment < FEWEST_MOMENTS) return;
    const widths = levels.map(level =>
      tails.map((tail, side) => intervalWidths(known[side], level, tail)),
    );
    row.forEach((error, step) => {
      if (Number.isNaN(error)) return;
      judged += 1;
      widths.forEach((ofLevel, level) => {
        const isInside = tails.every(
          ({ errorOf }, side) => errorOf(error) <= ofLevel[side][step],
        );
        if (isInside) inside[level] += 1;
      });
    });
  });
  return inside.map(count => (judged === 0 ? NaN : count / judged));
}

function insertSorted(sorted: number[], value: number): void {
  let hole = sorted.length;
  sorted.push(value);
  while (hole > 0 && sorted[hole - 1] > value) {
    sorted[hole] = sorted[hole - 1];
    hole--;
  }
  sorted[hole] = value;
}
