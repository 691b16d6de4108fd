/**
 * Rounds parts so that they still add up to their rounded sum (largest remainder method, as in apportionment).
 *
 * @param parts - what adds up to `total`
 * @param decimals - digits after the point of what is shown
 * @returns the parts, each at most one last digit away from its own value
 *
 * @public
 */
export function roundToSum(
  parts: readonly number[],
  total: number,
  decimals: number,
): number[] {
  const scale = 10 ** decimals;
  const exact = parts.map(part => Number((part * scale).toPrecision(14)));
  const floors = exact.map(Math.floor);
  const wanted = Math.round(Number((total * scale).toPrecision(14)));
  let missing = wanted - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - floors[index] }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    floors[index] += 1;
    missing -= 1;
  }
  return floors.map(part => part / scale);
}
