import type { AlertWindows } from '../alerting/alertWindows';
import { burningWindows } from '../alerting/burningWindows';
import type { BudgetSums } from '../budget/BudgetSums';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import type { EvaluationOptions } from '../evaluation/evaluateObjective';
import type { Objective } from '../evaluation/Objective';
import { windowAt } from '../window/windowAt';
import { beginnings } from './beginnings';
import { replayableAlerts } from './replayableAlerts';
import type { ReplayMoment } from './replayMoments';

type Severity = AlertWindows['severity'];

/** How often alerts of a severity began: one of them held, and none a step before. */
export type AlertsBegun = Readonly<Record<Severity, number>>;

/** Replays the alerts of an objective at moments of the past, over windows of whole steps. */
export function replayAlerts(
  { target, window }: Objective,
  sums: BudgetSums,
  moments: readonly ReplayMoment[],
  { nowSeconds, lowTraffic, ownAlerts }: EvaluationOptions,
): AlertsBegun {
  const { startSeconds, endSeconds } = windowAt(window, nowSeconds);
  const windowSeconds = endSeconds - startSeconds;
  const byStep = new Map<number, AlertWindows[]>();
  const alertsOf = (stepSeconds: number) => {
    const alerts =
      byStep.get(stepSeconds) ??
      replayableAlerts(ownAlerts, windowSeconds, stepSeconds);
    byStep.set(stepSeconds, alerts);
    return alerts;
  };
  const allowed = allowedErrorRatioOf(target);
  const holding = moments.map(({ seconds, stepSeconds }) => {
    const all = alertsOf(stepSeconds);
    const burning = lowTraffic.isWeighted
      ? all
      : all.filter(alert => mayHold(alert, sums, allowed, seconds));
    const options = { lowTraffic, windowSeconds };
    return burningWindows(sums, target, burning, seconds, options)
      .filter(({ holds }) => holds)
      .map(({ severity }) => severity);
  });
  const began = (severity: Severity) =>
    beginnings(holding.map(severities => severities.includes(severity)));
  return { page: began('page'), ticket: began('ticket') };
}

/** Rounding must not keep an alert from being looked at. */
const ALMOST = 1 - 1e-9;

/** Most of the time the short window alone says that an alert does not hold, at half the look-ups. */
function mayHold(
  { shortSeconds, factor, operator }: AlertWindows,
  sums: BudgetSums,
  allowed: number,
  seconds: number,
): boolean {
  if (operator !== 'gt' && operator !== 'gte') return true;
  const { badUnits, total } = sums.over(seconds - shortSeconds, seconds);
  return badUnits > 0 && badUnits >= ALMOST * factor * allowed * total;
}
