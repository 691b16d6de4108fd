import { allowedErrorRatioOf, type UnitCounts } from '../budget/errorBudget';

/** So small a part of what may fail is the rounding of sums, not something that failed. */
const ROUNDING = 1e-9;

/**
 * Whether less than a ratio of the units is good. Exactly the ratio is not less: one bad of a thousand keeps 99.9 %, which
 * the binary fractions of an SLI cannot tell.
 */
export function fallsBelow(
  { total, badUnits }: UnitCounts,
  ratio: number,
): boolean {
  return badUnits > allowedErrorRatioOf(ratio) * total * (1 + ROUNDING);
}
