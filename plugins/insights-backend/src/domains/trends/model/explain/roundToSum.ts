/**
 * Rounds parts so that the rounded parts add up to the rounded whole: each is rounded down, and the units that are left go
 * to the largest remainders (Hare and Niemeyer; ties go to the earlier part).
 *
 * @param parts - of any sign
 * @param digits - decimals to keep
 */
export function roundToSum(parts: readonly number[], digits: number): number[] {
  const scale = 10 ** digits;
  const exact = parts.map(part => part * scale);
  const whole = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const rounded = exact.map(Math.floor);
  const left = whole - rounded.reduce((sum, part) => sum + part, 0);
  exact
    .map((part, index) => ({ index, remainder: part - rounded[index] }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => rounded[index]++);
  return rounded.map(part => part / scale + 0);
}
