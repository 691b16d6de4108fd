import type { components } from '@almanac/backstage-plugin-insights-common';

type ModelSummary = components['schemas']['ModelSummary'];

/** A model as lists have it. */
export function sampleModel(more: Partial<ModelSummary> = {}): ModelSummary {
  return {
    registry: 'mlflow',
    name: 'demand',
    title: null,
    summary: null,
    owner: null,
    task: null,
    licence: null,
    riskTier: null,
    aliases: [],
    latestVersion: null,
    versionCount: 0,
    completeness: null,
    attention: [],
    entities: [],
    link: null,
    isExample: false,
    goneSince: null,
    updatedAt: null,
    ...more,
  };
}
