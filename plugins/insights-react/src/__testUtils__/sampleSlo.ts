import type { Slo } from '../api/wire';

/** An SLO as the API answers it, to be completed. */
export function sampleSlo(changes: Partial<Slo> = {}): Slo {
  return {
    name: 'checkout',
    title: 'Checkout',
    service: 'checkout',
    entityRef: null,
    owner: null,
    system: null,
    labels: { tier: ['1'] },
    isExample: false,
    state: 'healthy',
    problem: null,
    objectives: 1,
    worstObjective: 0,
    method: 'Occurrences',
    target: 0.999,
    window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
    sli: 0.9995,
    consumed: 0.5,
    remaining: 0.5,
    remainingUnits: 500,
    remainingWeekAgo: null,
    burnRate: 0.5,
    coverage: 1,
    outlook: 'unlikely',
    exhaustedAt: null,
    alert: null,
    sparkline: [1, null, 0.5],
    lastKnownAt: '2026-11-24T05:55:00Z',
    computedAt: '2026-11-24T06:00:00Z',
    version: 1,
    ...changes,
  };
}
