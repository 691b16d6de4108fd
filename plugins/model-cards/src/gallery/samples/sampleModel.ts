import {
  ModelAttention,
  ModelOverview,
  ModelSummary,
} from '@almanac/backstage-plugin-insights-react';
import { askingVerdict, sampleVerdict } from './sampleVerdict';

/** Why a model needs somebody, to be completed. */
export function sampleAttention(
  changes: Partial<ModelAttention> = {},
): ModelAttention {
  return {
    ruleId: 'incomplete-card',
    severity: 'watch',
    why: 'Its card answers 6 of 14 headings.',
    fix: 'Say on its card what is left open.',
    ...changes,
  };
}

/** A documented model that needs nobody, to be completed. */
export function sampleModel(changes: Partial<ModelSummary> = {}): ModelSummary {
  return {
    registry: 'mlflow',
    name: 'demand-forecast',
    title: 'Demand forecast',
    summary: 'Forecasts the orders of the next four weeks by article.',
    owner: 'group:default/planning',
    task: 'time-series-forecasting',
    licence: 'Apache-2.0',
    riskTier: 'minimal',
    aliases: [
      { alias: 'champion', version: '7', movedAt: '2026-11-20T08:00:00Z' },
    ],
    latestVersion: {
      version: '8',
      createdAt: '2026-11-22T06:00:00Z',
      status: 'ready',
    },
    versionCount: 8,
    completeness: {
      profile: 'hugging-face',
      title: 'Hugging Face',
      asked: 14,
      answered: 13,
      score: 13 / 14,
    },
    attention: [],
    verdict: sampleVerdict(),
    entities: ['component:default/planning-api'],
    link: 'https://mlflow.example/#/models/demand-forecast',
    isExample: false,
    goneSince: null,
    deprecation: null,
    updatedAt: '2026-11-22T06:00:00Z',
    ...changes,
  };
}

const undocumented = {
  title: null,
  summary: null,
  owner: null,
  task: null,
  licence: null,
  riskTier: null,
  aliases: [],
  entities: [],
} satisfies Partial<ModelSummary>;

/** One model for each thing that a list has to show, those that need somebody first. */
export const sampleModels: ModelSummary[] = [
  sampleModel({
    ...undocumented,
    name: 'vision/défauts',
    versionCount: 1,
    latestVersion: {
      version: '1',
      createdAt: '2024-02-01T06:00:00Z',
      status: 'failed',
    },
    completeness: {
      profile: 'hugging-face',
      title: 'Hugging Face',
      asked: 14,
      answered: 0,
      score: 0,
    },
    verdict: askingVerdict(
      'its registry could not finish a version that is in use',
      '1',
    ),
    attention: [
      sampleAttention({
        ruleId: 'version-failed',
        severity: 'act',
        why: 'Version 1 failed: out of memory.',
        fix: 'Register it again.',
      }),
      sampleAttention({
        ruleId: 'no-owner',
        severity: 'act',
        why: 'Nobody owns it.',
        fix: 'Name an owner on its card.',
      }),
    ],
  }),
  sampleModel({
    name: 'fraud-score',
    title: 'Fraud score of orders',
    owner: 'group:default/payments',
    task: 'tabular-classification',
    riskTier: 'high',
    aliases: [
      { alias: 'champion', version: '3', movedAt: '2026-11-01T08:00:00Z' },
      { alias: 'challenger', version: '4', movedAt: '2026-11-18T08:00:00Z' },
    ],
    attention: [
      sampleAttention({
        ruleId: 'promotion-waiting',
        severity: 'act',
        why: 'A promotion of version 4 has been waiting since 18 Nov 2026.',
        fix: 'Approve or reject it.',
      }),
    ],
    verdict: sampleVerdict({
      ...{ code: 'high-risk', answer: 'care', newerVersion: '4' },
      sentence:
        'Use version 3 (champion) for what its card names and for nothing else: it bears a high risk.',
      judged: {
        ...{ version: '3', alias: 'champion', goneSince: null },
        ...{ createdAt: '2026-11-01T06:00:00Z', status: 'ready' },
      },
      reasons: [
        { code: 'high-risk', ruleId: null, text: 'it bears a high risk' },
      ],
    }),
  }),
  sampleModel({
    registry: 'examples',
    name: 'review-sentiment',
    title: 'Sentiment of reviews',
    owner: 'group:default/search',
    task: 'text-classification',
    licence: null,
    riskTier: 'limited',
    isExample: true,
    completeness: {
      profile: 'hugging-face',
      title: 'Hugging Face',
      asked: 14,
      answered: 6,
      score: 6 / 14,
    },
    attention: [sampleAttention()],
    verdict: askingVerdict('no licence of it is known', '8'),
  }),
  sampleModel(),
  sampleModel({
    name: 'old-ranker',
    title: 'Ranker of 2023',
    owner: 'group:default/search',
    riskTier: 'limited',
    goneSince: '2026-10-01T06:00:00Z',
    completeness: null,
    verdict: sampleVerdict({
      ...{ code: 'gone', answer: 'no' },
      sentence: 'Do not build on it: its registry has the model no more.',
      reasons: [
        {
          ...{ code: 'gone', ruleId: null },
          text: 'its registry has the model no more',
        },
      ],
    }),
    attention: [
      sampleAttention({
        ruleId: 'gone',
        why: 'Its registry has had it no more since 1 Oct 2026.',
        fix: 'Tell who depends on it, or register it again.',
      }),
    ],
  }),
];

/** Counts of no model, to be completed. */
export function sampleOverview(
  changes: Partial<ModelOverview> = {},
): ModelOverview {
  return {
    totalCount: 0,
    matchingCount: 0,
    needAttentionCount: 0,
    attention: [],
    registries: [],
    owners: [],
    aliases: [],
    tasks: [],
    licences: [],
    riskTiers: [],
    ...changes,
  };
}
