import { ModelDeprecation } from '@almanac/backstage-plugin-insights-react';

/** That something shall not be used any more, to be completed. */
export function sampleDeprecation(
  changes: Partial<ModelDeprecation> = {},
): ModelDeprecation {
  return {
    id: '2b1f5f0e-2f7a-4a4b-9a5e-0f3f6b2f8a10',
    reason: 'It forgets new articles.',
    by: 'user:default/ines',
    at: '2026-11-20T08:00:00Z',
    replacement: {
      registry: 'mlflow',
      name: 'orders/forecast-2',
      version: null,
    },
    endsOn: '2126-12-31',
    ...changes,
  };
}
