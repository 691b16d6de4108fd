import { ModelPromotion } from '@almanac/backstage-plugin-insights-react';

/** A promotion that waits, to be completed. */
export function samplePromotion(
  changes: Partial<ModelPromotion> = {},
): ModelPromotion {
  return {
    id: '7d9f5f0e-2f7a-4a4b-9a5e-0f3f6b2f8a10',
    alias: 'champion',
    fromVersion: '7',
    toVersion: '8',
    state: 'waiting',
    requestedBy: 'user:default/ines',
    requestedAt: '2026-11-24T08:00:00Z',
    reason: 'Better for new articles.',
    evidence: [{ title: 'Backtest', url: 'https://ci.example/backtest/8' }],
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
    failure: null,
    cardDigest: null,
    needsOtherApprover: false,
    ...changes,
  };
}
