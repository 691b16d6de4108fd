import type { BudgetSums } from '../budget/BudgetSums';
import type { Span } from '../window/TimeWindow';
import type { AlertWindows } from './alertWindows';
import {
  burningWindows,
  type BurningOptions,
  type BurningWindows,
} from './burningWindows';

/** How an alert stands, and for how long it has stood so in the data. */
export interface StandingAlert extends BurningWindows {
  /**
   * From the slice with which the condition began to hold to the last one that it held with, without a break, as far back
   * as the long window reaches; null where it does not hold. It is noticed later: once the counts have come.
   */
  readonly held: Span | null;
}

/** How each alert of an objective stands at a moment. */
export function standingAlerts(
  sums: BudgetSums,
  target: number,
  alerts: readonly AlertWindows[],
  nowSeconds: number,
  options: BurningOptions,
): StandingAlert[] {
  const { stepSeconds } = sums;
  const { endSeconds } = sums.over(nowSeconds - stepSeconds, nowSeconds);
  const holdsAt = (alert: AlertWindows, seconds: number) =>
    burningWindows(sums, target, [alert], seconds, options)[0].holds;
  const beganWith = (alert: AlertWindows) => {
    let at = endSeconds;
    const earliest = endSeconds - alert.longSeconds;
    while (at > earliest && holdsAt(alert, at - stepSeconds)) at -= stepSeconds;
    return at - stepSeconds;
  };
  return burningWindows(sums, target, alerts, nowSeconds, options).map(
    alert => ({
      ...alert,
      held: alert.holds ? { startSeconds: beganWith(alert), endSeconds } : null,
    }),
  );
}
