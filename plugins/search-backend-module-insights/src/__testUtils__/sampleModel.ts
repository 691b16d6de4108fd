import type { components } from '@almanac/backstage-plugin-insights-common';

type ModelSummary = components['schemas']['ModelSummary'];

/** A model that needs nobody. */
export function sampleModel(changes: Partial<ModelSummary> = {}): ModelSummary {
  return {
    registry: 'mlflow',
    name: 'shop/demand',
    title: 'Demand forecast',
    summary: 'How much of each article will be sold tomorrow',
    owner: 'group:default/shop',
    task: 'time-series-forecasting',
    licence: 'Apache-2.0',
    riskTier: 'minimal',
    aliases: [
      {
        alias: 'production',
        version: '2',
        movedAt: '2026-11-20T12:00:00.000Z',
      },
    ],
    latestVersion: {
      version: '3',
      createdAt: '2026-11-24T12:00:00.000Z',
      status: 'ready',
    },
    versionCount: 3,
    completeness: null,
    attention: [],
    verdict: {
      ...{ code: 'clear', answer: 'clear' },
      sentence:
        'Nothing that is known speaks against using version 2 (production).',
      judged: {
        ...{ version: '2', alias: 'production' },
        createdAt: '2026-11-19T12:00:00.000Z',
        ...{ status: 'ready', goneSince: null },
      },
      newerVersion: '3',
      reasons: [],
    },
    entities: [],
    link: 'https://mlflow.example/models/shop%2Fdemand',
    isExample: false,
    goneSince: null,
    deprecation: null,
    updatedAt: '2026-11-24T12:00:00.000Z',
    ...changes,
  };
}
