import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CompositeBudget } from './model/evaluation/evaluateComposite';

type Schemas = components['schemas'];

/** The budget of a composite SLO as the API gives it. */
export function presentComposite(
  { rule, target, sli, consumed, remaining }: CompositeBudget,
  working: Schemas['Working'],
): Schemas['SloComposite'] {
  return { rule, target, sli, consumed, remaining, working };
}
