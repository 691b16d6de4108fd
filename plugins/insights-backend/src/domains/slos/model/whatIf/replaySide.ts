import type { BudgetSums } from '../budget/BudgetSums';
import { errorBudget, isSpent } from '../budget/errorBudget';
import type { Counted } from '../evaluation/Counted';
import {
  evaluateObjective,
  type Evaluation,
  type EvaluationOptions,
} from '../evaluation/evaluateObjective';
import type { Objective } from '../evaluation/Objective';
import { rollingBudgetAt, type BudgetAt } from '../history/budgetAt';
import { windowAt } from '../window/windowAt';
import { beginnings } from './beginnings';
import { periodBudgetAt } from './periodBudgetAt';
import { replayAlerts, type AlertsBegun } from './replayAlerts';
import type { ReplayMoment } from './replayMoments';

/** How an objective would have fared. */
export interface ReplayedSide {
  readonly objective: Objective;
  /** How it stands now. */
  readonly evaluation: Evaluation;
  /** Part of the budget left at each moment; null where too little was known then. Never clamped. */
  readonly remaining: readonly (number | null)[];
  /** How long the budget was gone; a step counts as it ends. */
  readonly secondsExhausted: number;
  /** How often it went, that it was gone at the beginning not counted. */
  readonly exhaustions: number;
  readonly goneAtStart: boolean;
  readonly alerts: AlertsBegun;
}

/**
 * Replays an objective at moments of the past.
 *
 * @param moments - at least one, in order
 */
export function replaySide(
  objective: Objective,
  counted: Counted,
  moments: readonly ReplayMoment[],
  options: EvaluationOptions,
): ReplayedSide {
  const { target } = objective;
  const evaluation = evaluateObjective(objective, counted, options);
  const { sums } = evaluation;
  const budgetAt = budgetAtOf(objective, sums, options.nowSeconds);
  const windows = moments.map(({ seconds }) => budgetAt(seconds));
  const gone = windows.map(sum => sum !== undefined && isSpent(sum, target));
  return {
    objective,
    evaluation,
    remaining: windows.map(sum =>
      sum ? errorBudget(sum, target).remaining : null,
    ),
    secondsExhausted: secondsWhere(gone, moments),
    exhaustions: beginnings(gone),
    goneAtStart: gone[0],
    alerts: replayAlerts(objective, sums, moments, options),
  };
}

function budgetAtOf(
  { window }: Objective,
  sums: BudgetSums,
  nowSeconds: number,
): BudgetAt {
  return window.kind === 'rolling'
    ? rollingBudgetAt(sums, windowAt(window, nowSeconds))
    : periodBudgetAt(sums, window);
}

/** Seconds of the steps at whose end something is so. */
function secondsWhere(
  states: readonly boolean[],
  moments: readonly ReplayMoment[],
): number {
  let sum = 0;
  for (let i = 1; i < moments.length; i++) {
    if (states[i]) sum += moments[i].seconds - moments[i - 1].seconds;
  }
  return Math.round(sum);
}
