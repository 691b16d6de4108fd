import {
  SliSeries,
  SloDetail,
  SloEvaluation,
} from '@almanac/backstage-plugin-insights-react';
import { sampleDetail, sampleObjective } from './sampleDetail';
import { sampleEvaluation } from './sampleEvaluation';
import type { SloParts } from '../../detail/SloParts';

const view: SloParts['view'] = {
  objective: 0,
  target: undefined,
  days: undefined,
  setObjective: () => {},
  setWhatIf: () => {},
};

function partsOf(title: string, changes: Partial<SloEvaluation>): SloParts {
  const evaluation = sampleEvaluation(changes);
  const { state, remaining } = evaluation;
  const slo = sampleDetail({
    title,
    state,
    remaining,
    evaluations: [evaluation],
  });
  return { slo, objective: slo.definition.objectives[0], evaluation, view };
}

const { exhaustion } = sampleEvaluation();

export const healthy = partsOf('Healthy', {});

export const burning = partsOf('Burning', {
  state: 'burning',
  remaining: 0.12,
  consumed: 0.88,
  exhaustion: {
    ...exhaustion,
    outlook: 'expected',
    likelihood: 0.94,
    medianAt: '2026-11-27T14:00:00Z',
    earlyAt: '2026-11-26T03:00:00Z',
    lateAt: '2026-11-29T20:00:00Z',
    earliestAt: '2026-11-25T09:00:00Z',
    latestAt: '2026-12-02T11:00:00Z',
  },
});

export const exhausted = partsOf('Exhausted', {
  state: 'exhausted',
  sli: 0.99882,
  consumed: 1.18,
  remaining: -0.18,
  remainingUnits: -180,
  goodUnits: 998_820,
  badUnits: 1_180,
  exhaustion: { ...exhaustion, outlook: 'gone', likelihood: 1 },
});

export const tooEarly = partsOf('Too early to say', {
  state: 'computing',
  sli: 0.93,
  consumed: 70,
  remaining: -69,
  remainingUnits: -69,
  goodUnits: 930,
  badUnits: 70,
  totalUnits: 1_000,
  coverage: 0.0014,
  exhaustion: { ...exhaustion, outlook: 'unknown' },
});

export const composite: SloDetail = sampleDetail({
  title: 'From cart to paid order',
  state: 'exhausted',
  objectives: 2,
  isComposite: true,
  target: null,
  worstObjective: 1,
  definition: {
    ...sampleDetail().definition,
    isComposite: true,
    objectives: [
      sampleObjective({ title: 'Cart' }),
      sampleObjective({ title: 'Payment', target: 0.998, weight: 3 }),
    ],
  },
  evaluations: [
    sampleEvaluation({ consumed: 0.22, remaining: 0.78 }),
    sampleEvaluation({ consumed: 0.33, remaining: 0.67 }),
  ],
  composite: {
    rule: 'burn = Σ weight × burn of each part',
    target: null,
    sli: null,
    consumed: 1.21,
    consumedAtMost: 1.21,
    remaining: -0.21,
    remainingAtLeast: -0.21,
    parts: [
      { weight: 1, adds: 0.22 },
      { weight: 3, adds: 0.99 },
    ],
    working: sampleEvaluation().working,
  },
});

export const series: SliSeries = sampleDetail().series[0];

export const pushedSeries: SliSeries = {
  ...series,
  source: 'push',
  sourceTitle: 'Pushed counts',
  queries: [],
};

export const failingSeries: SliSeries = {
  ...series,
  lastSuccessAt: '2026-11-23T22:00:00Z',
  failure: {
    reason: 'Prometheus did not answer within 10 s',
    howToMend: 'Check that http://prometheus:9090 can be reached.',
    since: '2026-11-23T22:01:00Z',
    nextAttemptAt: '2026-11-24T06:20:00Z',
  },
};
