/**
 * The step-up adjustment behind the false discovery rate procedures:
 * q₍ᵢ₎ = min over j ≥ i of p₍ⱼ₎ · m/j · factor(m), at most 1.
 *
 * @param p - probabilities 0…1; NaN stays NaN and is not counted
 * @param factor - price of dependence for m tests
 * @throws RangeError when a p lies outside 0…1
 */
export function stepUpQValues(
  p: ArrayLike<number>,
  factor: (tests: number) => number,
): Float64Array {
  const order: number[] = [];
  for (let index = 0; index < p.length; index++) {
    if (Number.isNaN(p[index])) continue;
    if (!(p[index] >= 0 && p[index] <= 1)) {
      throw new RangeError(`p must be in 0…1, got ${p[index]} at ${index}`);
    }
    order.push(index);
  }
  order.sort((a, b) => p[b] - p[a]);
  const q = new Float64Array(p.length).fill(NaN);
  const tests = order.length;
  const price = factor(tests);
  let smallest = 1;
  order.forEach((index, position) => {
    const adjusted = p[index] * ((tests * price) / (tests - position));
    smallest = Math.min(smallest, adjusted);
    q[index] = smallest;
  });
  return q;
}
