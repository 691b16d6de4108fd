import type { components } from '@almanac/backstage-plugin-insights-common';
import type { StandingAlert } from '../model/alerting/standingAlerts';
import { attentionOf, compareStandings } from '../model/evaluation/attention';
import { isAtRisk } from '../model/evaluation/atRisk';
import type { CompositeBudget } from '../model/evaluation/evaluateComposite';
import type { SloState } from '../model/evaluation/SloState';
import { stateInWords } from '../model/evaluation/stateInWords';
import { remainingBefore, sparkline } from '../model/evaluation/sparkline';
import { isSpentShare } from '../model/budget/errorBudget';
import { instantOf } from '../model/window/instantOf';
import { presentLabels, presentWindow } from '../presenters/presentDefinition';
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
  result: SloResult,
  { facts, isExample, alert, computedAt }: SummaryParts,
): SloSummary {
  const { slo, objectives, composite, nowSeconds } = result;
  const { definition } = slo;
  const worst = worstOf(objectives);
  const { objective, evaluation, problem } = objectives[worst];
  const { budget, sums, exhaustion, alerts, lastKnownSeconds } = evaluation;
  const own = composite ?? budget;
  const state = composite
    ? stateOfComposite(composite, result)
    : objectives[worst].state;
  const onBurn = fastestFirst(alerts);
  const target = composite ? composite.target : objective.target;
  const exhaustedSeconds = composite ? null : exhaustion.medianSeconds;
  return {
    name: slo.name,
    title: definition.title,
    service: definition.service,
    ...facts,
    labels: presentLabels(definition),
    isExample,
    state,
    problem,
    inWords: stateInWords({
      ...{ state, problem, target, exhaustedSeconds },
      burning: onBurn.find(
        ({ holds, operator }) => holds && operator.startsWith('g'),
      ),
      ...{ lastKnownSeconds, knownPart: evaluation.knownPart },
      ...{ sli: own.sli, remaining: own.remaining },
    }),
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
    burnRate: onBurn[0]?.longBurn ?? null,
    coverage: evaluation.coverage,
    outlook: composite ? outlookOf(composite) : exhaustion.outlook,
    exhaustedAt: exhaustedSeconds === null ? null : instantOf(exhaustedSeconds),
    alert,
    sparkline: composite ? [] : sparkline(objective, sums, nowSeconds),
    lastKnownAt: lastKnownSeconds === null ? null : instantOf(lastKnownSeconds),
    computedAt,
    version: slo.version,
  };
}

/** The alerts that look at burn rates, that of the shortest long window first. */
function fastestFirst(alerts: readonly StandingAlert[]): StandingAlert[] {
  return alerts
    .filter(({ operator }) => operator !== 'noData')
    .sort((a, b) => a.longSeconds - b.longSeconds);
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

/**
 * A composite is exhausted and at risk by its own budget. A part whose budget is gone while that of the whole is not puts
 * the whole at risk; all else that is wrong with a part is wrong with the whole.
 */
function stateOfComposite(
  { consumed, remaining }: CompositeBudget,
  { objectives, wasAtRisk }: SloResult,
): SloState {
  if (consumed !== null && isSpentShare(consumed)) return 'exhausted';
  const [worst] = objectives
    .map(({ state }) => (state === 'exhausted' ? 'atRisk' : state))
    .sort((a, b) => attentionOf(a) - attentionOf(b));
  const isNearEnd = isAtRisk({ remaining, likelihood: null, wasAtRisk });
  return worst === 'healthy' && isNearEnd ? 'atRisk' : worst;
}
