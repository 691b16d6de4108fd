import type { BlipDecision } from '@almanac/backstage-plugin-insights-react';

/** An override to hold, to be completed. */
export function sampleDecision(
  changes: Partial<BlipDecision> = {},
): BlipDecision {
  return {
    kind: 'override',
    ring: 'hold',
    suggestedRing: 'trial',
    reason: 'We lack the people.',
    reviewOn: '2027-05-01',
    by: 'user:default/ada',
    at: '2026-10-02T09:00:00.000Z',
    differs: true,
    isReviewOverdue: false,
    drift: null,
    ...changes,
  };
}
