import { presentValues } from '../order/presentValues';
import { serialCorrelation } from './serialCorrelation';

/** With fewer an interval of 95 % takes in all slopes that there are, whatever their number. */
const FEWEST = 1;

/**
 * The degrees of freedom of Student's t that an interval goes by whose width hangs on an estimated serial correlation:
 * n (1 − ρ) / (1 + ρ) / 2, those of the test (`whitenedMannKendall`), with the `serialCorrelation`, 0 at least.
 *
 * @param values - NaN = missing, left out
 * @param correlation - their `serialCorrelation`, where the caller has it
 * @returns at least 1
 * @public
 */
export function serialDegreesOfFreedom(
  values: ArrayLike<number>,
  correlation: number = serialCorrelation(values),
): number {
  const carried = Math.max(0, correlation);
  const { length } = presentValues(values);
  return Math.max(FEWEST, (length * (1 - carried)) / (1 + carried) / 2);
}
