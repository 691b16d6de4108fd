import { allowedErrorRatioOf } from '../budget/errorBudget';
import type { AlertWindows } from './alertWindows';
import { mostTrafficWeight, type WeighingOptions } from './trafficWeight';

/**
 * Whether an alert can hold at all. A burn rate is 0 at least, when nothing fails, and 1 / (1 − target) at most, when
 * everything does: at a target of 93.05 % and less it is never over 14.4. Where rates are weighted by traffic, the highest
 * weight comes on top of that.
 */
export function canFire(
  alert: Pick<AlertWindows, 'operator' | 'factor' | 'longSeconds'>,
  target: number,
  weighing: WeighingOptions,
): boolean {
  const { operator, factor, longSeconds } = alert;
  const share = factor * allowedErrorRatioOf(target);
  const most = mostTrafficWeight(longSeconds, weighing);
  switch (operator) {
    case 'gt':
      return share < most;
    case 'gte':
      return share <= most;
    case 'lt':
      return factor > 0;
    case 'lte':
      return factor >= 0;
    default:
      return true;
  }
}
