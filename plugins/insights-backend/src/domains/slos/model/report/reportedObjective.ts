import { BudgetSums } from '../budget/BudgetSums';
import { errorBudget } from '../budget/errorBudget';
import type { ObjectiveDefinition } from '../definition/SloDefinition';
import type { Counted } from '../evaluation/Counted';
import { unitsUntil } from '../evaluation/unitsUntil';
import { knownPartOf } from '../history/budgetAt';
import { budgetLedger, type LedgerMarker } from '../ledger/budgetLedger';
import { instantOf } from '../window/instantOf';
import type { Span } from '../window/TimeWindow';
import { countsWithin, widthsOf } from './countsWithin';
import { exhaustionWithin } from './exhaustionWithin';
import { overSpan } from './overSpan';
import type { FrozenObjective, FrozenWorking } from './ReportContent';
import { reportLedger } from './reportLedger';
import { reportWorking } from './reportWorking';
import { verdictOf } from './verdictOf';

/** What an objective is reported on. */
export interface ReportedObjectiveParts {
  /** What the working says it is about. */
  readonly subject: string;
  readonly objective: ObjectiveDefinition;
  /** Up to the end of the span, and as far back as the objective's own window at its beginning. */
  readonly counted: Counted;
  /** What is counted of the period. */
  readonly span: Span;
  readonly markers: readonly LedgerMarker[];
  readonly input: FrozenWorking['inputs'][number];
  readonly definitionVersion: string;
}

/** How an objective fared in a period: its budget is that of exactly this period, whatever its own window is. */
export function reportedObjective(
  parts: ReportedObjectiveParts,
): FrozenObjective {
  const { objective, counted, span, markers } = parts;
  const { target, budgeting, title, window } = objective;
  const period = overSpan(objective, span);
  const sums = new BudgetSums(unitsUntil(period, counted, span.endSeconds));
  const sum = sums.over(span.startSeconds, span.endSeconds);
  const within = countsWithin(counted, {
    fromSeconds: span.startSeconds,
    toSeconds: span.endSeconds,
  });
  const budget = errorBudget(sum, target);
  const judged = verdictOf(sum, target);
  const exhaustion = exhaustionWithin(objective, sums, span);
  const ledger = budgetLedger({ ...span, sums, target, markers });
  return {
    title: title ?? null,
    target,
    method: budgeting.method,
    window: { ...window, duration: { ...window.duration } },
    ...judged,
    sli: budget.sli,
    consumed: budget.consumed,
    remaining: budget.remaining,
    unit: budgeting.method === 'Occurrences' ? 'events' : 'slices',
    goodUnits: sum.good,
    badUnits: sum.badUnits,
    totalUnits: sum.total,
    coverage: sum.slices === 0 ? null : Math.min(1, knownPartOf(sum)),
    summed: spanInInstants(sum),
    exhaustion,
    ...reportLedger(ledger, markers),
    dataFaults: within.faults.map(
      ({ kind, buckets, firstSeconds, lastSeconds }) => ({
        ...{ kind, buckets },
        firstAt: instantOf(firstSeconds),
        lastAt: instantOf(lastSeconds),
      }),
    ),
    buckets: widthsOf(counted).map(({ stepSeconds, ...stretch }) => ({
      stepSeconds,
      ...spanInInstants(stretch),
    })),
    working: reportWorking({
      ...parts,
      counted: within,
      ...{ sum, budget, judged, exhaustion },
    }),
  };
}

function spanInInstants({ startSeconds, endSeconds }: Span) {
  return { start: instantOf(startSeconds), end: instantOf(endSeconds) };
}
