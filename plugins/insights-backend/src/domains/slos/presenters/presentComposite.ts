import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CompositeBudget } from '../model/evaluation/evaluateComposite';

type Schemas = components['schemas'];

/** The budget of a composite SLO as the API gives it. */
export function presentComposite(
  { parts, ...budget }: CompositeBudget,
  working: Schemas['Working'],
): Schemas['SloComposite'] {
  const { rule, target, sli, consumed, remaining } = budget;
  return {
    ...{ rule, target, sli, consumed, remaining, working },
    parts: parts.map(({ weight, adds }) => ({ weight, adds })),
  };
}
