/**
 * The sum of the values, correctly rounded: what exact arithmetic would give,
 * rounded once to a double. The order of the values does not matter.
 *
 * Method: Shewchuk (1997), "Adaptive precision floating-point arithmetic and
 * fast robust geometric predicates", section 2: a growing expansion of
 * non-overlapping partial sums; the last rounding as in Python's `math.fsum`.
 *
 * @param values - any unit; a NaN or an infinity goes through to the result
 * @returns 0 for an empty array
 * @public
 */
export function sumExact(values: ArrayLike<number>): number {
  const partials: number[] = [];
  let special = 0;
  for (let index = 0; index < values.length; index++) {
    let carried = values[index];
    if (!Number.isFinite(carried)) {
      special += carried;
      continue;
    }
    let kept = 0;
    for (const partial of partials) {
      const larger = Math.abs(carried) < Math.abs(partial) ? partial : carried;
      const smaller = larger === carried ? partial : carried;
      const sum = carried + partial;
      const rest = smaller - (sum - larger);
      if (rest !== 0) partials[kept++] = rest;
      carried = sum;
    }
    partials.length = kept;
    partials.push(carried);
  }
  if (special !== 0) return special;
  return roundPartials(partials);
}

/** Adds the partials from the largest down and settles the half-way case. */
function roundPartials(partials: number[]): number {
  let index = partials.length - 1;
  if (index < 0) return 0;
  let sum = partials[index];
  let rest = 0;
  while (index > 0 && rest === 0) {
    const before = sum;
    const next = partials[--index];
    sum = before + next;
    rest = next - (sum - before);
  }
  const tail = index > 0 ? partials[index - 1] : 0;
  if ((rest < 0 && tail < 0) || (rest > 0 && tail > 0)) {
    const doubled = rest * 2;
    const moved = sum + doubled;
    if (doubled === moved - sum) sum = moved;
  }
  return sum;
}
