import { alertsFor } from '../alerting/alertsFor';
import type { LowTraffic } from '../alerting/burningWindows';
import type { OwnAlert } from '../alerting/OwnAlert';
import { standingAlerts, type StandingAlert } from '../alerting/standingAlerts';
import type { BucketFault, SeriesFaultKind } from '../buckets/bucketFaults';
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
import { risksOf, type AtRiskReason } from './atRisk';
import type { Counted } from './Counted';
import type { Objective } from './Objective';
import { projectedBudget, type ProjectedBudget } from './projectedBudget';
import { unitsUntil } from './unitsUntil';
import { judgeState, type SloState } from './SloState';

/** How an objective stands at a moment. */
export interface Evaluation {
  readonly state: SloState;
  /** By what its budget is at risk, be its state that or another. */
  readonly risks: readonly AtRiskReason[];
  /** Whether it is at risk by any of them; as it was last where nothing is known. */
  readonly isAtRisk: boolean;
  /** The whole window, of which a calendar window may not be over. */
  readonly window: Span;
  /** What is summed of it: up to now, in whole slices. */
  readonly sum: WindowSum;
  /** Part of the summed time whose counts are known, 0…1; null where there is no slice. */
  readonly coverage: number | null;
  /** Part of the whole window whose counts are known, 0…1. */
  readonly knownPart: number;
  readonly budget: ErrorBudget;
  /** For occurrences in a calendar window: the budget that the whole period's traffic would bring. */
  readonly projected: ProjectedBudget | null;
  readonly alerts: readonly StandingAlert[];
  readonly exhaustion: Exhaustion;
  /** What burnt the budget, most first. */
  readonly ledger: readonly LedgerEntry[];
  readonly faults: readonly BucketFault<SeriesFaultKind>[];
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
  /** The alerts of the definition; undefined where it names none. */
  readonly ownAlerts?: readonly OwnAlert[];
  /** What happened and may have burnt budget. */
  readonly markers: readonly LedgerMarker[];
  /** Whether it was at risk when it was last evaluated; not so when left out. */
  readonly wasAtRisk?: boolean;
}

/** Evaluates an objective on what was counted for it. */
export function evaluateObjective(
  objective: Objective,
  counted: Counted,
  options: EvaluationOptions,
): Evaluation {
  const { target } = objective;
  const { nowSeconds, markers } = options;
  const window = windowAt(objective.window, nowSeconds);
  const windowSeconds = window.endSeconds - window.startSeconds;
  const sums = new BudgetSums(unitsUntil(objective, counted, nowSeconds));
  const sum = sums.over(window.startSeconds, nowSeconds);
  const alerts = standingAlerts(
    sums,
    target,
    alertsFor(options.ownAlerts, windowSeconds, sums.stepSeconds),
    nowSeconds,
    { lowTraffic: options.lowTraffic, windowSeconds },
  );
  const isCalendar = objective.window.kind === 'calendar';
  const budget = errorBudget(sum, target);
  const knownPart = (sum.knownSlices * counted.sliceSeconds) / windowSeconds;
  const exhaustion = forecastExhaustion({
    parts: [{ sums, target, weight: 1 }],
    startSeconds: window.startSeconds,
    nowSeconds,
    endSeconds: isCalendar ? window.endSeconds : 'rolling',
  });
  const told = { sums, sum, budget, knownPart, alerts, exhaustion };
  return {
    ...told,
    ...stateOf(told, target, options),
    window,
    coverage: sum.slices === 0 ? null : sum.knownSlices / sum.slices,
    projected:
      isCalendar && objective.budgeting.method === 'Occurrences'
        ? projectedBudget(sums, target, window, nowSeconds)
        : null,
    ledger: budgetLedger({
      sums,
      target,
      startSeconds: window.startSeconds,
      endSeconds: nowSeconds,
      markers,
    }),
    faults: counted.faults,
    lastKnownSeconds: sums.lastKnownSeconds ?? null,
  };
}

function stateOf(
  {
    sums,
    sum,
    budget: { remaining },
    knownPart,
    alerts,
    exhaustion: { likelihood },
  }: Pick<
    Evaluation,
    'sums' | 'sum' | 'budget' | 'knownPart' | 'alerts' | 'exhaustion'
  >,
  target: number,
  { nowSeconds, staleAfterSeconds, wasAtRisk = false }: EvaluationOptions,
): Pick<Evaluation, 'state' | 'risks' | 'isAtRisk'> {
  const risks = risksOf({ remaining, likelihood, wasAtRisk });
  const isAtRisk = sum.knownSlices === 0 ? wasAtRisk : risks.length > 0;
  const state = judgeState({
    isAtRisk,
    totalUnits: sum.total,
    knownSlices: sum.knownSlices,
    knownPart,
    isSpent: isSpent(sum, target),
    ageSeconds: nowSeconds - (sums.lastKnownSeconds ?? -Infinity),
    staleAfterSeconds,
    alerting: isBurning(alerts, sums, nowSeconds),
  });
  return { state, risks, isAtRisk };
}

/** Whether an alert holds that tells of burning: what holds while the budget burns slowly, or of no data, does not. */
function isBurning(
  alerts: readonly StandingAlert[],
  sums: BudgetSums,
  nowSeconds: number,
): boolean {
  return alerts.some(
    ({ holds, operator, longSeconds }) =>
      holds &&
      (operator === 'gt' || operator === 'gte') &&
      isMostlyKnown(sums, nowSeconds - longSeconds, nowSeconds),
  );
}

/** Whether a window is known for the better part: less says more of how a source began than of what burns. */
function isMostlyKnown(sums: BudgetSums, from: number, to: number): boolean {
  const { slices, knownSlices } = sums.over(from, to);
  return knownSlices >= slices / 2;
}
