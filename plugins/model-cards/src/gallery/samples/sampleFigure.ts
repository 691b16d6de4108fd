import { ModelMetric } from '@almanac/backstage-plugin-insights-react';

/** A figure of all data, to be completed. */
export function sampleFigure(changes: Partial<ModelMetric> = {}): ModelMetric {
  return {
    name: 'recall',
    value: 0.91,
    lower: 0.89,
    upper: 0.93,
    level: 0.95,
    unit: '1',
    direction: 'higher',
    slice: null,
    dataset: null,
    at: '2026-11-22T06:00:00Z',
    standing: 'recorded',
    besideAllData: null,
    ...changes,
  };
}
