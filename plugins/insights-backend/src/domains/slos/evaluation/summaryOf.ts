import type { components } from '@almanac/backstage-plugin-insights-common';
import { compareStandings } from '../model/evaluation/attention';
import type { CompositeBudget } from '../model/evaluation/evaluateComposite';
import type { SloState } from '../model/evaluation/SloState';
import { remainingBefore, sparkline } from '../model/evaluation/sparkline';
import { isSpentShare } from '../model/budget/errorBudget';
import { instantOf } from '../model/window/instantOf';
import { presentLabels, presentWindow } from '../presentDefinition';
import type { ServiceFacts } from '../services/ServiceCatalog';
import type { ObjectiveResult, SloResult } from './SloEvaluator';

type SloSummary = components['schemas']['SloSummary'];

/** What a summary is made of beside the evaluation. */
export interface SummaryParts {
  readonly facts: ServiceFacts;
  readonly isExample: boolean;
  readonly alert: SloSummary['alert'];
  /** ISO 8601 instant. */
  readonly computedAt: string;
}

const WEEK_SECONDS = 7 * 86_400;

/** An SLO with how its worst objective stands; a composite's budget is that of the whole. */
export function summaryOf(
  { slo, objectives, composite, nowSeconds }: SloResult,
  { facts, isExample, alert, computedAt }: SummaryParts,
): SloSummary {
  const { definition } = slo;
  const worst = worstOf(objectives);
  const { objective, evaluation, problem } = objectives[worst];
  const { budget, sums, exhaustion, alerts, lastKnownSeconds } = evaluation;
  const own = composite ?? budget;
  return {
    name: slo.name,
    title: definition.title,
    service: definition.service,
    ...facts,
    labels: presentLabels(definition),
    isExample,
    state: stateOf(objectives[worst].state, composite),
    problem,
    objectives: objectives.length,
    worstObjective: worst,
    method: objective.budgeting.method,
    target: composite?.target ?? objective.target,
    window: presentWindow(objective.window),
    sli: own.sli,
    consumed: own.consumed,
    remaining: own.remaining,
    remainingUnits: composite ? null : budget.remainingUnits,
    remainingWeekAgo: composite
      ? null
      : remainingBefore(objective, sums, nowSeconds, WEEK_SECONDS),
    burnRate: alerts[0]?.longBurn ?? null,
    coverage: evaluation.coverage,
    outlook: composite ? outlookOf(composite) : exhaustion.outlook,
    exhaustedAt:
      composite || exhaustion.medianSeconds === null
        ? null
        : instantOf(exhaustion.medianSeconds),
    alert,
    sparkline: composite ? [] : sparkline(objective, sums, nowSeconds),
    lastKnownAt: lastKnownSeconds === null ? null : instantOf(lastKnownSeconds),
    computedAt,
    version: slo.version,
  };
}

/** Which objective needs somebody first. */
function worstOf(objectives: readonly ObjectiveResult[]): number {
  return objectives
    .map(({ state, evaluation }, index) => ({
      index,
      standing: { state, remaining: evaluation.budget.remaining },
    }))
    .reduce((worst, one) =>
      compareStandings(one.standing, worst.standing) < 0 ? one : worst,
    ).index;
}

/** The whole is not simulated: of its outlook is known only that its budget is gone. */
function outlookOf({ consumed }: CompositeBudget): 'gone' | null {
  return consumed !== null && isSpentShare(consumed) ? 'gone' : null;
}

/** A composite is exhausted by its own budget: its parts may be exhausted while the whole is not. */
function stateOf(worst: SloState, composite: SloResult['composite']): SloState {
  if (composite?.consumed === undefined || composite.consumed === null) {
    return worst;
  }
  if (isSpentShare(composite.consumed)) return 'exhausted';
  return worst === 'exhausted' ? 'burning' : worst;
}
