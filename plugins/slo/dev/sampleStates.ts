import { SloDetail } from '@almanac/backstage-plugin-insights-react';
import {
  sampleDetail,
  sampleObjective,
} from '../src/gallery/samples/sampleDetail';
import { sampleEvaluation } from '../src/gallery/samples/sampleEvaluation';
import { sampleWorking } from '../src/gallery/samples/sampleWorking';

const nothingKnown = {
  sli: null,
  consumed: null,
  remaining: null,
  coverage: null,
  lastKnownAt: null,
  alert: null,
} as const;

const [series] = sampleDetail().series;

const exhausted: Partial<SloDetail> = {
  title: 'Checkout answers in time',
  state: 'exhausted',
  remaining: -0.18,
  alert: { severity: 'page', state: 'firing', since: '2026-11-24T04:00:00Z' },
  evaluations: [
    sampleEvaluation({
      state: 'exhausted',
      sli: 0.99882,
      consumed: 1.18,
      remaining: -0.18,
      remainingUnits: -180,
      goodUnits: 998_820,
      badUnits: 1_180,
      exhaustion: {
        outlook: 'gone',
        likelihood: 1,
        futures: 200,
        horizonDays: 30,
        medianAt: null,
        earlyAt: null,
        lateAt: null,
        earliestAt: null,
        latestAt: null,
      },
      dataFaults: [
        {
          kind: 'good-exceeds-total',
          buckets: 14,
          firstAt: '2026-11-02T08:00:00Z',
          lastAt: '2026-11-09T21:35:00Z',
        },
      ],
    }),
  ],
};

const calendar: Partial<SloDetail> = {
  title: 'Search answers, by the month',
  state: 'burning',
  isExample: true,
  source: { kind: 'file', ref: 'examples/slos/search.yaml', isEditable: false },
  definition: {
    ...sampleDetail().definition,
    objectives: [
      sampleObjective({
        window: {
          kind: 'calendar',
          duration: { count: 1, unit: 'M' },
          anchor: '2026-01-01T00:00:00',
          timeZone: 'Europe/Berlin',
        },
      }),
    ],
  },
  evaluations: [
    sampleEvaluation({
      state: 'burning',
      window: { start: '2026-10-31T23:00:00Z', end: '2026-11-30T23:00:00Z' },
      summed: { start: '2026-10-31T23:00:00Z', end: '2026-11-24T06:00:00Z' },
      projected: { totalUnits: 1_290_000, consumed: 0.488, remaining: 0.512 },
      exhaustion: {
        outlook: 'expected',
        likelihood: 0.94,
        futures: 200,
        horizonDays: 30,
        medianAt: '2026-11-27T14:00:00Z',
        earlyAt: '2026-11-26T03:00:00Z',
        lateAt: '2026-11-29T20:00:00Z',
        earliestAt: '2026-11-25T09:00:00Z',
        latestAt: '2026-12-02T11:00:00Z',
      },
    }),
  ],
  warnings: [
    {
      file: 'examples/slos/search.yaml',
      line: 14,
      column: 17,
      path: 'spec.timeWindow[0].duration',
      severity: 'warning',
      rule: 'month-or-minute',
      detail: 'The window is one month (1M); 1m would be a minute.',
      howToMend: 'Nothing, if a month is meant.',
    },
  ],
};

const composite: Partial<SloDetail> = {
  title: 'The shop as a whole',
  state: 'exhausted',
  objectives: 2,
  isComposite: true,
  target: null,
  worstObjective: 1,
  definition: {
    ...sampleDetail().definition,
    isComposite: true,
    objectives: [
      sampleObjective({ title: 'Availability' }),
      sampleObjective({ title: 'Latency', target: 0.9, weight: 0.5 }),
    ],
  },
  evaluations: [
    sampleEvaluation(),
    sampleEvaluation({
      target: 0.9,
      allowedErrorRatio: 0.1,
      sli: 0.92,
      consumed: 0.8,
      remaining: 0.2,
    }),
  ],
  series: [series, { ...series, id: 'sli-2', source: 'push', queries: [] }],
  composite: {
    rule: 'burn = Σ weight × burn of each part',
    target: null,
    sli: null,
    consumed: 1.03,
    consumedAtMost: 1.03,
    remaining: -0.03,
    remainingAtLeast: -0.03,
    parts: [
      { weight: 1, adds: 0.63 },
      { weight: 0.5, adds: 0.4 },
    ],
    working: sampleWorking,
  },
};

const stale: Partial<SloDetail> = {
  title: 'Mail is sent',
  state: 'stale',
  problem: 'Prometheus did not answer within 10 s',
  evaluations: [sampleEvaluation({ state: 'stale' })],
  series: [
    {
      ...series,
      lastSuccessAt: '2026-11-23T22:00:00Z',
      failure: {
        reason: 'Prometheus did not answer within 10 s',
        howToMend: 'Check that http://prometheus:9090 can be reached.',
        since: '2026-11-23T22:01:00Z',
        nextAttemptAt: '2026-11-24T06:20:00Z',
      },
    },
  ],
};

const tooEarly: Partial<SloDetail> = {
  title: 'Orders are placed, since this morning',
  state: 'computing',
  coverage: 0.0014,
  remaining: -69,
  evaluations: [
    sampleEvaluation({
      state: 'computing',
      sli: 0.93,
      consumed: 70,
      remaining: -69,
      remainingUnits: -69,
      goodUnits: 930,
      badUnits: 70,
      totalUnits: 1_000,
      coverage: 0.0014,
      exhaustion: {
        outlook: 'unknown',
        likelihood: 0,
        futures: 200,
        horizonDays: 30,
        medianAt: null,
        earlyAt: null,
        lateAt: null,
        earliestAt: null,
        latestAt: null,
      },
      ledger: [],
    }),
  ],
  markers: [],
  alertHistory: [],
};

const without = (
  state: 'invalid' | 'computing' | 'noData' | 'sourceIdle',
  problem: string | null,
): Partial<SloDetail> => ({
  ...nothingKnown,
  title: `An SLO that is ${state}`,
  state,
  problem,
  evaluations: [],
  markers: [],
  alertHistory: [],
});

/** Evaluated, and nothing counted: what a source that gives nothing makes of an SLO. */
const counted = (
  state: 'computing' | 'noData' | 'sourceIdle',
): Partial<SloDetail> => ({
  ...without(state, null),
  title: `Evaluated, and nothing counted: ${state}`,
  evaluations: [
    sampleEvaluation({
      state,
      sli: null,
      consumed: null,
      remaining: null,
      goodUnits: 0,
      badUnits: 0,
      totalUnits: 0,
      coverage: state === 'sourceIdle' ? 1 : 0,
      lastKnownAt: null,
      ledger: [],
    }),
  ],
});

/** One SLO for each state of the page, by name. */
export function sampleStates(): Map<string, SloDetail> {
  const changes: Record<string, Partial<SloDetail>> = {
    'checkout-availability': {},
    exhausted,
    calendar,
    composite,
    stale,
    invalid: without('invalid', 'The source "prom" is not configured'),
    computing: without('computing', null),
    'push-nothing': {
      ...counted('noData'),
      series: [
        {
          ...series,
          source: 'push',
          sourceTitle: 'Pushed counts',
          queries: [],
          lastSuccessAt: null,
          collectedUntil: null,
        },
      ],
    },
    'source-down': { ...counted('noData'), series: stale.series },
    waiting: counted('computing'),
    idle: counted('sourceIdle'),
    'too-early': tooEarly,
    'no-data': without('noData', 'The queries return nothing'),
    'source-idle': without('sourceIdle', null),
  };
  return new Map(
    Object.entries(changes).map(([name, change]) => [
      name,
      { ...sampleDetail(change), name },
    ]),
  );
}
