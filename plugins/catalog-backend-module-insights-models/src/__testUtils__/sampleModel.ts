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
    verdict: {
      ...{ code: 'no-version', answer: 'no' },
      sentence: 'There is nothing to use yet: it has no version.',
      ...{ judged: null, newerVersion: null },
      reasons: [
        { code: 'no-version', ruleId: null, text: 'it has no version' },
      ],
    },
    entities: [],
    link: null,
    isExample: false,
    goneSince: null,
    deprecation: null,
    updatedAt: null,
    ...more,
  };
}
