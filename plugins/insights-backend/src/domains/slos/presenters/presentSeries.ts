import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ObjectiveResult } from '../evaluation/SloEvaluator';
import { instantOf } from '../model/window/instantOf';
import type { SliSources } from '../series/SliSources';
import { presentFailure } from '../series/sourceStanding';

type Schemas = components['schemas'];

/** What an objective is evaluated on, as the API gives it. */
export function presentSeries(
  { series, collected }: Pick<ObjectiveResult, 'series' | 'collected'>,
  sources: SliSources,
): Schemas['SliSeries'] {
  const name = sources.nameFor(series.sli);
  const until = collected?.collectedUntilSeconds ?? null;
  return {
    id: series.id,
    source: name,
    sourceTitle: sources.find(name)?.title ?? name,
    isExample: sources.isExample(series.sli),
    queries: [...(collected?.queries ?? [])],
    stepSeconds: series.stepSeconds,
    collectedUntil: until === null ? null : instantOf(until),
    lastSuccessAt: collected?.lastSuccessAt ?? null,
    failure: collected?.failure ? presentFailure(collected.failure) : null,
  };
}
