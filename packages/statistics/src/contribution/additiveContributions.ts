import { sumExact } from '../sums/sumExact';

/** @public */
export interface AdditiveContributions {
  /** Change of the sum over the members that report at both moments. */
  total: number;
  /** after − before per member; 0 for a member that does not report at both. */
  parts: Float64Array;
  /** What rounding took from the parts: parts and residual add up to total exactly. */
  residual: number;
  /** Change of the sum that only comes from members starting or ceasing to report. */
  coverage: number;
  /** Positions of the members that report only after, or only before. */
  entered: number[];
  left: number[];
}

/**
 * Splits the change of a sum into its members' changes. The change of the plain sum
 * of all reporting members is `total + coverage`: a member that starts to report is
 * no growth, so it is kept apart (fixed-panel comparison).
 *
 * Sums are correctly rounded (see `sumExact`), so `sumExact([...parts, residual])`
 * equals `total` to the last bit unless an intermediate overflows.
 *
 * @param before - members' values at the first moment, any unit; NaN = not reporting
 * @param after - the same members in the same order at the second moment
 * @throws RangeError when the two differ in length
 * @public
 */
export function additiveContributions(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): AdditiveContributions {
  if (before.length !== after.length) {
    throw new RangeError(
      `before and after must be equally long, got ${before.length} and ${after.length}`,
    );
  }
  const parts = new Float64Array(before.length);
  const terms: number[] = [];
  const coverageTerms: number[] = [];
  const entered: number[] = [];
  const left: number[] = [];
  for (let member = 0; member < before.length; member++) {
    const reportedBefore = Number.isFinite(before[member]);
    const reportsAfter = Number.isFinite(after[member]);
    if (reportedBefore && reportsAfter) {
      parts[member] = after[member] - before[member];
      terms.push(after[member], -before[member]);
    } else if (reportsAfter) {
      entered.push(member);
      coverageTerms.push(after[member]);
    } else if (reportedBefore) {
      left.push(member);
      coverageTerms.push(-before[member]);
    }
  }
  const total = sumExact(terms);
  const residual = sumExact([total, ...parts.map(part => -part)]);
  return {
    total,
    parts,
    residual,
    coverage: sumExact(coverageTerms),
    entered,
    left,
  };
}
