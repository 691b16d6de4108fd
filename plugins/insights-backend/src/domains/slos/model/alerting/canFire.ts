import { allowedErrorRatioOf } from '../budget/errorBudget';
import type { AlertWindows } from './alertWindows';

/**
 * Whether an alert can hold at all. A burn rate is 0 at least, when nothing fails, and 1 / (1 − target) at most, when
 * everything does: at a target of 93.05 % and less it is never over 14.4.
 */
export function canFire(
  { operator, factor }: Pick<AlertWindows, 'operator' | 'factor'>,
  target: number,
): boolean {
  const share = factor * allowedErrorRatioOf(target);
  switch (operator) {
    case 'gt':
      return share < 1;
    case 'gte':
      return share <= 1;
    case 'lt':
      return factor > 0;
    case 'lte':
      return factor >= 0;
    default:
      return true;
  }
}
