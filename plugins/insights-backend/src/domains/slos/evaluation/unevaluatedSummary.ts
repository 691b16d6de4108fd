import type { components } from '@almanac/backstage-plugin-insights-common';
import { presentLabels, presentWindow } from '../presenters/presentDefinition';
import type { EvaluableSlo } from './SloEvaluator';
import type { SummaryParts } from './summaryOf';

/** The summary of an SLO that cannot be evaluated: what its definition says, that nothing is known, and why. */
export function unevaluatedSummary(
  { name, version, definition }: EvaluableSlo,
  { facts, isExample, alert, computedAt }: SummaryParts,
  problem: string,
): components['schemas']['SloSummary'] {
  const [objective] = definition.objectives;
  return {
    name,
    title: definition.title,
    service: definition.service,
    ...facts,
    labels: presentLabels(definition),
    isExample,
    state: 'invalid',
    problem,
    inWords: problem,
    objectives: definition.objectives.length,
    isComposite: definition.isComposite,
    worstObjective: 0,
    method: objective.budgeting.method,
    target: definition.isComposite ? null : objective.target,
    window: presentWindow(objective.window),
    sli: null,
    consumed: null,
    remaining: null,
    remainingUnits: null,
    remainingWeekAgo: null,
    burnRate: null,
    burnRateSeconds: null,
    coverage: null,
    outlook: null,
    exhaustedAt: null,
    atRiskBy: [],
    alert,
    sparkline: [],
    lastKnownAt: null,
    computedAt,
    version,
  };
}
