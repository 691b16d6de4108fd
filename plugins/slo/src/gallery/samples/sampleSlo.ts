import { Slo, SloOverview } from '@almanac/backstage-plugin-insights-react';

/** A healthy SLO that is true over 30 rolling days, to be completed. */
export function sampleSlo(changes: Partial<Slo> = {}): Slo {
  return {
    name: 'checkout-availability',
    title: 'Checkout is available',
    service: 'checkout',
    entityRef: 'component:default/checkout',
    owner: 'group:default/payments',
    system: 'system:default/shop',
    labels: { tier: ['1'] },
    isExample: false,
    state: 'healthy',
    problem: null,
    objectives: 1,
    worstObjective: 0,
    method: 'Occurrences',
    target: 0.999,
    window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
    sli: 0.99937,
    consumed: 0.63,
    remaining: 0.37,
    remainingUnits: 1_200,
    remainingWeekAgo: 0.49,
    burnRate: 0.8,
    coverage: 1,
    outlook: 'unlikely',
    exhaustedAt: null,
    alert: null,
    sparkline: [1, 0.8, null, 0.49, 0.37],
    lastKnownAt: '2026-11-24T05:55:00Z',
    computedAt: '2026-11-24T06:00:00Z',
    version: 1,
    ...changes,
  };
}

/** One SLO for each thing that a list has to show. */
export const sampleSlos: Slo[] = [
  sampleSlo(),
  sampleSlo({
    name: 'checkout-latency',
    title: 'Checkout answers in time',
    state: 'exhausted',
    sli: 0.99882,
    consumed: 1.18,
    remaining: -0.18,
    remainingWeekAgo: 0.2,
    burnRate: 2.4,
    coverage: 0.9975,
    outlook: 'gone',
    alert: { severity: 'page', state: 'firing', since: '2026-11-24T04:00:00Z' },
  }),
  sampleSlo({
    name: 'search-availability',
    title: 'Search is available',
    service: 'search',
    entityRef: 'component:default/search',
    owner: 'group:default/discovery',
    state: 'burning',
    labels: { tier: ['2'] },
    remaining: 0.12,
    consumed: 0.88,
    burnRate: 15.2,
    outlook: 'expected',
    exhaustedAt: '2026-11-27T06:00:00Z',
  }),
  sampleSlo({
    name: 'mail-delivery',
    title: 'Mail is delivered',
    service: 'mail',
    entityRef: null,
    owner: null,
    system: null,
    labels: {},
    state: 'noData',
    sli: null,
    consumed: null,
    remaining: null,
    remainingUnits: null,
    remainingWeekAgo: null,
    burnRate: null,
    coverage: 0,
    outlook: 'unknown',
    sparkline: [],
    lastKnownAt: null,
  }),
];

/** Counts of no SLO, to be completed. */
export function sampleOverview(
  changes: Partial<SloOverview> = {},
): SloOverview {
  return {
    totalCount: 0,
    matchingCount: 0,
    states: [],
    owners: [],
    systems: [],
    services: [],
    tags: [],
    valuesLeftOff: { owners: 0, systems: 0, services: 0, tags: 0 },
    cells: [],
    cellsLeftOff: 0,
    evaluatedAt: '2026-11-24T06:00:00Z',
    faults: 0,
    ...changes,
  };
}

/** A healthy group of an overview. */
export function sampleGroup(
  value: string | null,
  count: number,
): SloOverview['owners'][number] {
  return { value, count, state: 'healthy', leastRemaining: 0.5 };
}
