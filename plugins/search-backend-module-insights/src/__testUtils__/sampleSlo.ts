import type { components } from '@almanac/backstage-plugin-insights-common';

type SloSummary = components['schemas']['SloSummary'];

/** An SLO that stands well. */
export function sampleSlo(changes: Partial<SloSummary> = {}): SloSummary {
  return {
    name: 'cart-answers',
    title: 'Cart answers',
    service: 'cart-service',
    entityRef: 'component:default/cart-service',
    owner: 'group:default/checkout',
    system: 'system:default/checkout',
    labels: { team: ['checkout'], tier: ['important'] },
    isExample: false,
    state: 'healthy',
    problem: null,
    objectives: 1,
    worstObjective: 0,
    method: 'Occurrences',
    target: 0.9995,
    window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
    sli: 0.9998,
    consumed: 0.4,
    remaining: 0.6,
    remainingUnits: 1_200,
    remainingWeekAgo: 0.7,
    burnRate: 0.2,
    coverage: 1,
    outlook: 'unlikely',
    exhaustedAt: null,
    alert: null,
    sparkline: [],
    lastKnownAt: '2026-11-25T12:00:00.000Z',
    computedAt: '2026-11-25T12:00:30.000Z',
    version: 1,
    ...changes,
  };
}
