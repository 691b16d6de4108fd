import { sumExact } from '../sums/sumExact';

/** Digits that tell a value from the noise of binary fractions: 0.07 · 100 is 7.000000000000001. */
const NOISE_FREE_DIGITS = 14;

/**
 * Rounds parts so that the rounded parts add up to their rounded sum: each is rounded down, and the units that are left
 * over go to the largest remainders; ties go to the earlier part. Parts may be negative: down is towards −∞. This is the
 * method of largest remainders of Hare (1859) and Niemeyer, see Balinski and Young, "Fair Representation" (1982), ch. 3.
 *
 * @param parts - finite, of any sign
 * @param decimals - digits after the point that are kept
 * @returns the parts in their order, each less than one last digit away from its own value
 *
 * @public
 */
export function roundToSum(
  parts: ArrayLike<number>,
  decimals: number,
): number[] {
  const scale = 10 ** decimals;
  const exact = Array.from(parts, part => withoutNoise(part * scale));
  const rounded = exact.map(Math.floor);
  const whole = Math.round(withoutNoise(sumExact(exact)));
  const left = whole - rounded.reduce((sum, part) => sum + part, 0);
  exact
    .map((part, index) => ({ index, remainder: part - rounded[index] }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => rounded[index]++);
  // A negative zero is a zero to whoever reads it.
  return rounded.map(part => part / scale + 0);
}

function withoutNoise(value: number): number {
  return Number(value.toPrecision(NOISE_FREE_DIGITS));
}
