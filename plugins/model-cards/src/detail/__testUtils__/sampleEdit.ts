import { ModelCardEdit } from '@almanac/backstage-plugin-insights-react';

/** What somebody said on a card, to be completed. */
export function sampleEdit(
  changes: Partial<ModelCardEdit> = {},
): ModelCardEdit {
  return {
    id: '1c6a1c0e-90e2-4a53-8f61-6f8b3c1f6c22',
    revision: 1,
    version: null,
    at: '2026-11-20T08:00:00Z',
    by: 'user:default/ines',
    reason: 'Asked by the review.',
    changes: [
      {
        area: 'text',
        pointer: '/caveats/limitations',
        subject: '',
        kind: 'added',
        before: null,
        after: ['Not for new shops.'],
        figure: null,
      },
    ],
    ...changes,
  };
}
