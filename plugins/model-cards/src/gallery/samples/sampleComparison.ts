import {
  ModelCardChange,
  ModelCardFigureChange,
  ModelComparedMetric,
  ModelComparison,
} from '@almanac/backstage-plugin-insights-react';
import { sampleRecordChanges } from './sampleRecordChanges';

/** A metric of two sides of which the second is best, to be completed. */
export function sampleMetric(
  changes: Partial<ModelComparedMetric> = {},
): ModelComparedMetric {
  return {
    name: 'accuracy',
    dataset: 'held out',
    slice: null,
    unit: null,
    direction: 'higher',
    values: [0.81, 0.87],
    intervals: [
      { lower: 0.79, upper: 0.83, level: 0.95 },
      { lower: 0.85, upper: 0.89, level: 0.95 },
    ],
    best: [1],
    isBestBeyondIntervals: true,
    clearlyBest: [1],
    changes: [null, sampleFigureChange()],
    ...changes,
  };
}

/** A text that is said by one card alone, to be completed. */
export function sampleChange(
  changes: Partial<ModelCardChange> = {},
): ModelCardChange {
  return {
    area: 'text',
    pointer: '/intendedUse/uses',
    subject: '',
    kind: 'changed',
    before: ['Orders of the next week'],
    after: ['Orders of the next four weeks'],
    figure: null,
    ...changes,
  };
}

/** A figure that is clearly better, to be completed. */
export function sampleFigureChange(
  changes: Partial<ModelCardFigureChange> = {},
): ModelCardFigureChange {
  return {
    difference: 0.06,
    share: 0.074,
    verdict: 'better',
    isBeyondIntervals: true,
    isSameData: null,
    ...changes,
  };
}

const headings = {
  profile: 'hugging-face',
  title: 'Hugging Face',
  asked: 14,
};

/** One that is clearly better, one without a clear difference, and one that is no number. */
function sampleMetrics(): ModelComparedMetric[] {
  return [
    sampleMetric(),
    sampleMetric({
      name: 'loss',
      direction: 'lower',
      values: [0.4, 0.41],
      intervals: [
        { lower: 0.38, upper: 0.42, level: null },
        { lower: 0.39, upper: 0.43, level: null },
      ],
      best: [0],
      isBestBeyondIntervals: false,
      clearlyBest: [],
      changes: [
        null,
        sampleFigureChange({
          ...{ difference: 0.01, share: 0.025 },
          ...{ verdict: 'unclear', isBeyondIntervals: false },
        }),
      ],
    }),
    sampleMetric({
      name: 'clicks',
      dataset: null,
      slice: 'small shops',
      direction: 'unknown',
      values: ['NaN', null],
      intervals: [null, null],
      best: [],
      isBestBeyondIntervals: null,
      clearlyBest: [],
      changes: [null, null],
    }),
  ];
}

/** Two versions of one model. */
export function sampleComparison(
  changes: Partial<ModelComparison> = {},
): ModelComparison {
  const model = {
    registry: 'mlflow',
    name: 'demand-forecast',
    title: 'Demand forecast',
    owner: 'group:default/planning',
  };
  return {
    sides: [
      {
        ...model,
        version: '7',
        createdAt: '2026-10-20T08:00:00Z',
        completeness: [{ ...headings, answered: 9, score: 9 / 14 }],
        changes: [],
        recordChanges: null,
      },
      {
        ...model,
        version: '8',
        createdAt: '2026-11-22T06:00:00Z',
        completeness: [{ ...headings, answered: 13, score: 13 / 14 }],
        changes: [
          sampleChange(),
          sampleChange({
            area: 'risks',
            pointer: '/ethicalConsiderations/risks',
            subject: 'Small shops are forecast worse',
            kind: 'added',
            before: null,
            after: 'Forecasts of small shops are looked at by hand.',
          }),
        ],
        recordChanges: sampleRecordChanges(),
      },
    ],
    metrics: sampleMetrics(),
    params: [
      { name: 'depth', values: ['6', '8'] },
      { name: 'seed', values: ['1', '1'] },
      { name: 'warmup', values: [null, '500'] },
    ],
    ...changes,
  };
}
