import { SloDetail } from '@almanac/backstage-plugin-insights-react';
import {
  sampleDetail,
  sampleObjective,
} from '../src/gallery/samples/sampleDetail';
import { sampleEvaluation } from '../src/gallery/samples/sampleEvaluation';
import {
  burning,
  composite,
  exhausted,
  failingSeries,
  pushedSeries,
  series,
  tooEarly,
} from '../src/gallery/samples/sampleParts';

const nothingKnown = {
  sli: null,
  consumed: null,
  remaining: null,
  coverage: null,
  lastKnownAt: null,
  alert: null,
} as const;

const exhaustedWithFaults: Partial<SloDetail> = {
  ...exhausted.slo,
  alert: { severity: 'page', state: 'firing', since: '2026-11-24T04:00:00Z' },
  evaluations: [
    {
      ...exhausted.evaluation,
      dataFaults: [
        {
          kind: 'good-exceeds-total',
          buckets: 14,
          firstAt: '2026-11-02T08:00:00Z',
          lastAt: '2026-11-09T21:35:00Z',
        },
      ],
    },
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
      exhaustion: burning.evaluation.exhaustion,
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

const stale: Partial<SloDetail> = {
  title: 'Mail is sent',
  state: 'stale',
  problem: 'Prometheus did not answer within 10 s',
  evaluations: [sampleEvaluation({ state: 'stale' })],
  series: [failingSeries],
};

const sinceThisMorning: Partial<SloDetail> = {
  ...tooEarly.slo,
  coverage: tooEarly.evaluation.coverage,
  evaluations: [{ ...tooEarly.evaluation, ledger: [] }],
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
    exhausted: exhaustedWithFaults,
    calendar,
    composite: {
      ...composite,
      series: [series, { ...pushedSeries, id: 'sli-2' }],
    },
    stale,
    invalid: without('invalid', 'The source "prom" is not configured'),
    computing: without('computing', null),
    'push-nothing': {
      ...counted('noData'),
      series: [{ ...pushedSeries, lastSuccessAt: null, collectedUntil: null }],
    },
    'source-down': { ...counted('noData'), series: stale.series },
    waiting: counted('computing'),
    idle: counted('sourceIdle'),
    'too-early': sinceThisMorning,
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
