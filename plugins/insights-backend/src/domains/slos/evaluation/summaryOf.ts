import type { components } from '@almanac/backstage-plugin-insights-common';
import type { StandingAlert } from '../model/alerting/standingAlerts';
import type { BudgetPart } from '../model/budget/BudgetPart';
import { compositeBurnRate } from '../model/budget/composite';
import { heldBy } from '../model/budget/heldBy';
import { compareStandings } from '../model/evaluation/attention';
import type { CompositeStanding } from '../model/evaluation/compositeStanding';
import { sparkline } from '../model/evaluation/sparkline';
import {
  stateInWords,
  type ToldTogether,
} from '../model/evaluation/stateInWords';
import { remainingAt } from '../model/history/remainingAt';
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

/** The numbers of a summary, of its worst objective or of a composite as a whole. */
type Numbers = Pick<
  SloSummary,
  | 'isComposite'
  | 'target'
  | 'sli'
  | 'consumed'
  | 'remaining'
  | 'remainingAtLeast'
  | 'remainingUnits'
  | 'burnRate'
  | 'burnRateSeconds'
  | 'coverage'
>;

/** What a summary tells of: one objective, or all together. */
interface Subject
  extends Pick<
    CompositeStanding,
    'state' | 'risks' | 'exhaustion' | 'lastKnownSeconds' | 'knownPart'
  > {
  readonly numbers: Numbers;
  /** What spends its budget. */
  readonly parts: readonly BudgetPart[];
  /** The alert that tells of burning. */
  readonly burning: StandingAlert | undefined;
  readonly together?: ToldTogether;
}

/** An SLO with how its worst objective stands; a composite with how all stand together. */
export function summaryOf(
  result: SloResult,
  { facts, isExample, alert, computedAt }: SummaryParts,
): SloSummary {
  const { slo, objectives, composite, nowSeconds } = result;
  const { definition } = slo;
  const worst = worstOf(objectives);
  const { objective, problem } = objectives[worst];
  const { numbers, parts, exhaustion, ...subject } = composite
    ? theWhole(composite, result, worst)
    : oneObjective(objectives[worst]);
  const { state, lastKnownSeconds } = subject;
  const left = remainingAt(parts, objective.window, nowSeconds);
  const { medianSeconds: exhaustedSeconds, likelihood } = exhaustion;
  const atRiskBy = state === 'atRisk' ? [...subject.risks] : [];
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
      ...{ ...numbers, ...subject, problem },
      ...{ atRiskBy, likelihood, exhaustedSeconds },
    }),
    objectives: objectives.length,
    worstObjective: worst,
    method: objective.budgeting.method,
    window: presentWindow(objective.window),
    ...numbers,
    remainingWeekAgo: left(nowSeconds - WEEK_SECONDS),
    outlook: exhaustion.outlook,
    exhaustedAt: exhaustedSeconds === null ? null : instantOf(exhaustedSeconds),
    atRiskBy,
    alert,
    sparkline: sparkline(left, nowSeconds),
    lastKnownAt: lastKnownSeconds === null ? null : instantOf(lastKnownSeconds),
    computedAt,
    version: slo.version,
  };
}

function oneObjective({
  objective: { target },
  evaluation,
  state,
}: ObjectiveResult): Subject {
  const { budget, sums, alerts, coverage } = evaluation;
  const { sli, consumed, remaining, remainingUnits } = budget;
  const onBurn = fastestFirst(alerts);
  return {
    ...evaluation,
    state,
    numbers: {
      ...{ isComposite: false, target, coverage },
      ...{ sli, consumed, remaining, remainingUnits },
      burnRate: onBurn[0]?.longBurn ?? null,
      burnRateSeconds: onBurn[0]?.longSeconds ?? null,
    },
    parts: [{ sums, target, weight: 1 }],
    burning: onBurn.find(isBurning),
  };
}

/** @param worst - the objective that stands worst by itself, whose alerts are told of */
function theWhole(
  composite: CompositeStanding,
  { slo, objectives, nowSeconds }: SloResult,
  worst: number,
): Subject {
  const { target, sli, consumed, remaining, coverage } = composite;
  const { remainingAtLeast, spending } = composite;
  const one = objectives[worst];
  const onBurn = fastestFirst(one.evaluation.alerts);
  const burning = onBurn.find(isBurning);
  const title =
    slo.definition.objectives[worst].title ?? `objective ${worst + 1}`;
  const burnOver = (seconds: number) =>
    compositeBurnRate(heldBy(spending.parts, nowSeconds - seconds, nowSeconds));
  return {
    ...composite,
    numbers: {
      ...{ isComposite: true, target, coverage },
      ...{ sli, consumed, remaining, remainingUnits: null },
      ...(spending.atMost && { remainingAtLeast }),
      burnRate: onBurn[0] ? burnOver(onBurn[0].longSeconds) : null,
      burnRateSeconds: onBurn[0]?.longSeconds ?? null,
    },
    ...{ parts: spending.parts, burning },
    together: {
      ...{ objectives: objectives.length, remainingAtLeast },
      ...(burning && { burning: title }),
      ...(one.state === 'exhausted' && { gone: title }),
    },
  };
}

function isBurning({ holds, operator }: StandingAlert): boolean {
  return holds && operator.startsWith('g');
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
