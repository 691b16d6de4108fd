/** Steps that people count in, times a power of ten. */
const ROUND_STEPS = [1, 2, 5, 10];

/** About so many ticks stand on an axis. */
const WANTED = 4;

/** Values that differ by less than this share of them are one: a number has no more digits to tell ticks apart. */
const LEAST_SHARE = 1e-9;

/** Numbers below are nothing beside the step of any axis. */
const LEAST_SIZE = 1e-300;

/**
 * Round numbers for an axis, the least first: the first is not above the least value, the last not below the greatest.
 *
 * @param values - finite; without any the axis goes from 0 to 1
 */
export function valueTicks(values: readonly number[]): number[] {
  const [from, to] = rangeOf(values.length > 0 ? values : [0, 1]);
  const span = (to - from) / WANTED;
  const power = 10 ** Math.floor(Math.log10(span));
  const step = power * (ROUND_STEPS.find(round => span <= round * power) ?? 10);
  const [first, last] = [Math.floor(from / step), Math.ceil(to / step)];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    // Multiples, not sums: these would drift.
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** From the least to the greatest; one value alone stands in the middle. */
function rangeOf(values: readonly number[]): [number, number] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  if (greatest - least > size * LEAST_SHARE && size > LEAST_SIZE) {
    return [least, greatest];
  }
  const half = size > LEAST_SIZE ? size / 2 : 0.5;
  return [least - half, greatest + half];
}
