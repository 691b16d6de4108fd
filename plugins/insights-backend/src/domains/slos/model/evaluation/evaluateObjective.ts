import { alertWindowsFor } from '../alerting/alertWindows';
import {
  burningWindows,
  type BurningWindows,
  type LowTraffic,
} from '../alerting/burningWindows';
import { bucketFaults, type BucketFault } from '../buckets/bucketFaults';
import type { Buckets } from '../buckets/Buckets';
import { extendBuckets } from '../buckets/extendBuckets';
import { widenBuckets } from '../buckets/widenBuckets';
import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import { budgetUnits, type BudgetUnits } from '../budget/budgetUnits';
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

/** Evaluates an objective on the buckets of its SLI. */
export function evaluateObjective(
  objective: Objective,
  buckets: Buckets,
  { nowSeconds, staleAfterSeconds, lowTraffic, markers }: EvaluationOptions,
): Evaluation {
  const { target } = objective;
  const window = windowAt(objective.window, nowSeconds);
  const units = unitsUntil(objective, buckets, nowSeconds);
  const sums = new BudgetSums(units);
  const sum = sums.over(window.startSeconds, nowSeconds);
  const alerts = burningWindows(
    sums,
    target,
    alertWindowsFor(window.endSeconds - window.startSeconds, units.stepSeconds),
    nowSeconds,
    lowTraffic,
  );
  const { lastKnownSeconds } = sums;
  const isCalendar = objective.window.kind === 'calendar';
  return {
    state: judgeState({
      totalUnits: sum.total,
      knownSlices: sum.knownSlices,
      isSpent: isSpent(sum, target),
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
    faults: bucketFaults(buckets),
    lastKnownSeconds: lastKnownSeconds ?? null,
  };
}

/** The budget units of an objective up to a moment, whose silence is counted as its policy says. */
export function unitsUntil(
  { window, sliceSeconds, budgeting }: Objective,
  buckets: Buckets,
  nowSeconds: number,
): BudgetUnits {
  const { startSeconds, endSeconds } = windowAt(window, nowSeconds);
  const most = endSeconds - startSeconds;
  const whole = extendBuckets(buckets, nowSeconds, most);
  return budgetUnits(
    widenBuckets(whole, sliceSeconds ?? buckets.stepSeconds),
    budgeting,
  );
}
