import { alertWindowsFor } from '../alerting/alertWindows';
import {
  burningWindows,
  type BurningWindows,
  type LowTraffic,
} from '../alerting/burningWindows';
import { bucketFaults, type BucketFault } from '../buckets/bucketFaults';
import type { Buckets } from '../buckets/Buckets';
import { widenBuckets } from '../buckets/widenBuckets';
import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import { budgetUnits } from '../budget/budgetUnits';
import { errorBudget, type ErrorBudget } from '../budget/errorBudget';
import {
  forecastExhaustion,
  type Exhaustion,
} from '../exhaustion/forecastExhaustion';
import type { Span } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import type { Objective } from './Objective';
import { projectedBudget, type ProjectedBudget } from './projectedBudget';
import { judgeState, type SloState } from './SloState';

/** How an objective stands at a moment. */
export interface Evaluation {
  readonly state: SloState;
  /** The whole window, of which a calendar window may not be over. */
  readonly window: Span;
  /** What is summed of it: up to now, in whole slices. */
  readonly sum: WindowSum;
  /** Part of the summed slices whose counts are known, 0…1; null where there is no slice. */
  readonly coverage: number | null;
  readonly budget: ErrorBudget;
  /** For occurrences in a calendar window: the budget that the whole period's traffic would bring. */
  readonly projected: ProjectedBudget | null;
  readonly alerts: readonly BurningWindows[];
  readonly exhaustion: Exhaustion;
  readonly faults: readonly BucketFault[];
  readonly lastKnownSeconds: number | null;
}

/** What an evaluation goes by beside the objective and the data. */
export interface EvaluationOptions {
  readonly nowSeconds: number;
  /** Data older than so many seconds is stale. */
  readonly staleAfterSeconds: number;
  readonly lowTraffic: LowTraffic;
}

/** Evaluates an objective on the buckets of its SLI. */
export function evaluateObjective(
  objective: Objective,
  buckets: Buckets,
  { nowSeconds, staleAfterSeconds, lowTraffic }: EvaluationOptions,
): Evaluation {
  const { target, sliceSeconds = buckets.stepSeconds } = objective;
  const sums = new BudgetSums(
    budgetUnits(widenBuckets(buckets, sliceSeconds), objective.budgeting),
  );
  const window = windowAt(objective.window, nowSeconds);
  const isCalendar = objective.window.kind === 'calendar';
  const windowSeconds = window.endSeconds - window.startSeconds;
  const sum = sums.over(window.startSeconds, nowSeconds);
  const budget = errorBudget(sum, target);
  const alerts = burningWindows(
    sums,
    target,
    alertWindowsFor(windowSeconds, sliceSeconds),
    nowSeconds,
    lowTraffic,
  );
  const { lastKnownSeconds } = sums;
  return {
    state: judgeState({
      totalUnits: sum.total,
      knownSlices: sum.knownSlices,
      consumed: budget.consumed,
      remainingUnits: budget.remainingUnits,
      ageSeconds:
        lastKnownSeconds === undefined
          ? undefined
          : nowSeconds - lastKnownSeconds,
      staleAfterSeconds,
      alerting: alerts.some(({ holds }) => holds),
    }),
    window,
    sum,
    coverage: sum.slices === 0 ? null : sum.knownSlices / sum.slices,
    budget,
    projected:
      isCalendar && objective.budgeting.method === 'Occurrences'
        ? projectedBudget(sums, target, window, nowSeconds)
        : null,
    alerts,
    exhaustion: forecastExhaustion({
      sums,
      target,
      windowSeconds,
      nowSeconds,
      ...(isCalendar
        ? {
            periodStartSeconds: window.startSeconds,
            horizonSeconds: window.endSeconds - nowSeconds,
          }
        : { horizonSeconds: windowSeconds }),
    }),
    faults: bucketFaults(buckets),
    lastKnownSeconds: lastKnownSeconds ?? null,
  };
}
