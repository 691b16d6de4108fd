import { alertWindowsFor } from '../alerting/alertWindows';
import {
  burningWindows,
  type BurningWindows,
  type LowTraffic,
} from '../alerting/burningWindows';
import type { BucketFault } from '../buckets/bucketFaults';
import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import { errorBudget, isSpent, type ErrorBudget } from '../budget/errorBudget';
import {
  forecastExhaustion,
  type Exhaustion,
} from '../exhaustion/forecastExhaustion';
import {
  budgetLedger,
  type LedgerEntry,
  type LedgerMarker,
} from '../ledger/budgetLedger';
import type { Span } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import type { Counted } from './Counted';
import type { Objective } from './Objective';
import { projectedBudget, type ProjectedBudget } from './projectedBudget';
import { unitsUntil } from './unitsUntil';
import { judgeState, type SloState } from './SloState';

/** How an objective stands at a moment. */
export interface Evaluation {
  readonly state: SloState;
  /** The whole window, of which a calendar window may not be over. */
  readonly window: Span;
  /** What is summed of it: up to now, in whole slices. */
  readonly sum: WindowSum;
  /** Part of the summed time whose counts are known, 0…1; null where there is no slice. */
  readonly coverage: number | null;
  readonly budget: ErrorBudget;
  /** For occurrences in a calendar window: the budget that the whole period's traffic would bring. */
  readonly projected: ProjectedBudget | null;
  readonly alerts: readonly BurningWindows[];
  readonly exhaustion: Exhaustion;
  /** What burnt the budget, most first. */
  readonly ledger: readonly LedgerEntry[];
  readonly faults: readonly BucketFault[];
  readonly lastKnownSeconds: number | null;
  /** For what else is asked of the counts. */
  readonly sums: BudgetSums;
}

/** What an evaluation goes by beside the objective and the data. */
export interface EvaluationOptions {
  readonly nowSeconds: number;
  /** Data older than so many seconds is stale. */
  readonly staleAfterSeconds: number;
  readonly lowTraffic: LowTraffic;
  /** What happened and may have burnt budget. */
  readonly markers: readonly LedgerMarker[];
}

/** Evaluates an objective on what was counted for it. */
export function evaluateObjective(
  objective: Objective,
  counted: Counted,
  { nowSeconds, staleAfterSeconds, lowTraffic, markers }: EvaluationOptions,
): Evaluation {
  const { target } = objective;
  const window = windowAt(objective.window, nowSeconds);
  const sums = new BudgetSums(unitsUntil(objective, counted, nowSeconds));
  const sum = sums.over(window.startSeconds, nowSeconds);
  const alerts = burningWindows(
    sums,
    target,
    alertWindowsFor(window.endSeconds - window.startSeconds, sums.stepSeconds),
    nowSeconds,
    lowTraffic,
  );
  const { lastKnownSeconds } = sums;
  const isCalendar = objective.window.kind === 'calendar';
  return {
    state: judgeState({
      totalUnits: sum.total,
      knownSlices: sum.knownSlices,
      knownPart:
        (sum.knownSlices * counted.sliceSeconds) /
        (window.endSeconds - window.startSeconds),
      isSpent: isSpent(sum, target),
      ageSeconds:
        lastKnownSeconds === undefined
          ? undefined
          : nowSeconds - lastKnownSeconds,
      staleAfterSeconds,
      alerting: alerts.some(
        ({ holds, longSeconds }) =>
          holds && isMostlyKnown(sums, nowSeconds - longSeconds, nowSeconds),
      ),
    }),
    window,
    sum,
    coverage: sum.slices === 0 ? null : sum.knownSlices / sum.slices,
    budget: errorBudget(sum, target),
    projected:
      isCalendar && objective.budgeting.method === 'Occurrences'
        ? projectedBudget(sums, target, window, nowSeconds)
        : null,
    alerts,
    exhaustion: forecastExhaustion({
      sums,
      target,
      startSeconds: window.startSeconds,
      nowSeconds,
      endSeconds: isCalendar ? window.endSeconds : 'rolling',
    }),
    ledger: budgetLedger({
      sums,
      target,
      startSeconds: window.startSeconds,
      endSeconds: nowSeconds,
      markers,
    }),
    faults: counted.faults,
    lastKnownSeconds: lastKnownSeconds ?? null,
    sums,
  };
}

/** Whether a window is known for the better part: less says more of how a source began than of what burns. */
function isMostlyKnown(sums: BudgetSums, from: number, to: number): boolean {
  const { slices, knownSlices } = sums.over(from, to);
  return knownSlices >= slices / 2;
}
