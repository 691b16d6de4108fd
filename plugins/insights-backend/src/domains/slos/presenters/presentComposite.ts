import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CompositeStanding } from '../model/evaluation/compositeStanding';
import type { CompositeBudget } from '../model/evaluation/evaluateComposite';
import { presentExhaustion } from './presentExhaustion';

type Schemas = components['schemas'];

/** The budget of a composite SLO as the API gives it; with when it will be gone, where that is known. */
export function presentComposite(
  {
    parts,
    exhaustion,
    ...budget
  }: CompositeBudget & Partial<Pick<CompositeStanding, 'exhaustion'>>,
  working: Schemas['Working'],
): Schemas['SloComposite'] {
  const { rule, target, sli, consumed, consumedAtMost, remaining } = budget;
  return {
    ...{ rule, target, sli, consumed, consumedAtMost, remaining, working },
    remainingAtLeast: consumedAtMost === null ? null : 1 - consumedAtMost,
    parts: parts.map(({ weight, adds }) => ({ weight, adds })),
    ...(exhaustion && { exhaustion: presentExhaustion(exhaustion) }),
  };
}
