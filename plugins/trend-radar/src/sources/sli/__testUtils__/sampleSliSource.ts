import { SliSource } from '@almanac/backstage-plugin-insights-react';

/** A source that two SLOs read without fault, to be changed. */
export function sampleSliSource(changes: Partial<SliSource> = {}): SliSource {
  return {
    name: 'prometheus',
    type: 'prometheus',
    title: 'Prometheus of the shop',
    description: 'Counts by the HTTP API of a Prometheus.',
    isExample: false,
    state: 'healthy',
    inWords: 'All 4 series were read without fault.',
    series: 4,
    failingSeries: 0,
    lateSeconds: 300,
    retentionSeconds: 15 * 86_400,
    lastSuccessAt: '2026-11-24T05:58:00Z',
    failure: null,
    oldestAt: '2026-10-25T06:00:00Z',
    newestAt: '2026-11-24T05:55:00Z',
    slos: [
      { name: 'checkout-availability', title: 'Checkout is available' },
      { name: 'checkout-latency', title: 'Checkout answers in time' },
    ],
    slosLeftOff: 0,
    ...changes,
  };
}

/** One source in each state. */
export const sampleSliSources: SliSource[] = [
  sampleSliSource({
    name: 'mimir',
    title: 'Mimir',
    state: 'failing',
    inWords: '1 of 4 series could not be read last.',
    failingSeries: 1,
    failure: {
      reason: 'Mimir did not answer within 10 s',
      howToMend: 'Check that http://mimir:9009 can be reached.',
      since: '2026-11-24T05:00:00Z',
      nextAttemptAt: '2026-11-24T06:20:00Z',
    },
  }),
  sampleSliSource({
    name: 'old',
    type: null,
    title: 'old',
    state: 'missing',
    inWords: 'Definitions name it, and it is not installed.',
    lastSuccessAt: null,
    lateSeconds: null,
    retentionSeconds: null,
    oldestAt: null,
    newestAt: null,
  }),
  sampleSliSource({
    name: 'push',
    type: null,
    title: 'Pushed counts',
    state: 'stale',
    inWords: 'Nothing new came for 2 h.',
    lateSeconds: null,
    retentionSeconds: null,
  }),
  sampleSliSource({
    name: 'new',
    title: 'A new one',
    state: 'never',
    inWords: 'Its 4 series were not read yet.',
    lastSuccessAt: null,
    oldestAt: null,
    newestAt: null,
  }),
  sampleSliSource(),
  sampleSliSource({
    name: 'spare',
    title: 'Spare Prometheus',
    state: 'unused',
    inWords: 'No SLO reads it.',
    series: 0,
    slos: [],
  }),
];
