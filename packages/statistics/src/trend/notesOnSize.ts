/** S has no spread to speak of below three values. */
export const FEWEST_VALUES = 3;
/** Kendall (1975): from ten values on the normal approximation is good. */
const FEWEST_FOR_NORMAL = 10;

/**
 * Why a test of so few, or of equal, values is undecided or coarse, in sentences.
 *
 * @param present - the values that are there
 * @param n - how many of them are tested
 */
export function notesOnSize(present: Float64Array, n: number): string[] {
  if (present.length === 0) return ['There are no values.'];
  if (n < FEWEST_VALUES) {
    return [`${n} values are too few: at least ${FEWEST_VALUES} are needed.`];
  }
  if (isConstant(present)) return ['All values are equal.'];
  return n < FEWEST_FOR_NORMAL
    ? [`With ${n} values the normal approximation of p is coarse.`]
    : [];
}

function isConstant(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++)
    if (values[at] !== values[0]) return false;
  return true;
}
