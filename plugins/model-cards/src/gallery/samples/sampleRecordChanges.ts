import { ModelRecordChanges } from '@almanac/backstage-plugin-insights-react';

/** Other data, a signature that breaks callers, and files that not both versions name; to be completed. */
export function sampleRecordChanges(
  changes: Partial<ModelRecordChanges> = {},
): ModelRecordChanges {
  return {
    datasets: [
      {
        name: 'orders',
        role: 'training',
        kind: 'changed',
        before: { digest: 'a1a1', rows: 1_000 },
        after: { digest: 'b2b2', rows: 1_200 },
        columns: [],
      },
    ],
    signature: {
      changes: [
        {
          part: 'inputs',
          name: 'season',
          kind: 'added',
          before: null,
          after: { name: 'season', type: 'string', isRequired: null },
          breaksCallers: null,
        },
        {
          part: 'inputs',
          name: 'article',
          kind: 'type',
          before: { name: 'article', type: 'long', isRequired: true },
          after: { name: 'article', type: 'string', isRequired: true },
          breaksCallers: true,
        },
      ],
      breaksCallers: true,
    },
    artifacts: null,
    ...changes,
  };
}
