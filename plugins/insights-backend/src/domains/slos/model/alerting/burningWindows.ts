import type { BudgetSums } from '../budget/BudgetSums';
import { burnRate } from '../budget/errorBudget';
import type { AlertWindows } from './alertWindows';

/** Traffic under which an alert says nothing: one failure of three requests is no incident. */
export interface LowTraffic {
  /** Units that the long window must hold. */
  readonly fewestUnits: number;
  /** Bad units that the long window must hold. */
  readonly fewestBadUnits: number;
}

/** How an alert stands at a moment. */
export interface BurningWindows extends AlertWindows {
  readonly longBurn: number | null;
  readonly shortBurn: number | null;
  /** Both windows burn faster than the factor, and there is traffic enough to say so. */
  readonly holds: boolean;
  /** Both burn faster than the factor, but on too little traffic. */
  readonly tooLittleTraffic: boolean;
}

/** How each alert of an objective stands at a moment. */
export function burningWindows(
  sums: BudgetSums,
  target: number,
  alerts: readonly AlertWindows[],
  nowSeconds: number,
  lowTraffic: LowTraffic,
): BurningWindows[] {
  return alerts.map(alert => {
    const long = sums.over(nowSeconds - alert.longSeconds, nowSeconds);
    const short = sums.over(nowSeconds - alert.shortSeconds, nowSeconds);
    const longBurn = burnRate(long, target);
    const shortBurn = burnRate(short, target);
    const burns =
      isFaster(longBurn, long.badUnits, alert.factor) &&
      isFaster(shortBurn, short.badUnits, alert.factor);
    const enough =
      long.total >= lowTraffic.fewestUnits &&
      long.badUnits >= lowTraffic.fewestBadUnits;
    return {
      ...alert,
      longBurn,
      shortBurn,
      holds: burns && enough,
      tooLittleTraffic: burns && !enough,
    };
  });
}

/** A budget of nothing has no burn rate; any failure burns it faster than every factor. */
function isFaster(
  burn: number | null,
  badUnits: number,
  factor: number,
): boolean {
  return burn === null ? badUnits > 0 : burn > factor;
}
