import { SloDetail } from '@almanac/backstage-plugin-insights-react';
import { sampleSlo } from './sampleSlo';
import { sampleEvaluation } from './sampleEvaluation';

type Objective = SloDetail['definition']['objectives'][number];

/** 99.9 % of the events in 30 rolling days. */
export function sampleObjective(changes: Partial<Objective> = {}): Objective {
  return {
    target: 0.999,
    window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
    budgeting: { method: 'Occurrences', noData: 'exclude' },
    sli: { kind: 'ratio' },
    weight: 1,
    ...changes,
  };
}

/** A healthy SLO of one objective with two deploys, an incident and an alert, to be changed. */
export function sampleDetail(changes: Partial<SloDetail> = {}): SloDetail {
  const summary = sampleSlo();
  return {
    ...summary,
    coverage: 0.975,
    version: 3,
    description: 'Orders can be placed: the shop answers without an error.',
    definition: {
      name: summary.name,
      title: summary.title,
      service: summary.service,
      labels: summary.labels,
      isComposite: false,
      noData: 'exclude',
      lowTraffic: { fewestUnits: 100, fewestBadUnits: 5, isWeighted: false },
      objectives: [sampleObjective()],
    },
    source: { kind: 'api', ref: null, isEditable: true },
    evaluations: [sampleEvaluation()],
    composite: null,
    series: [
      {
        id: 'sli-1',
        source: 'prometheus',
        sourceTitle: 'Prometheus of the shop',
        isExample: false,
        queries: [
          'sum(increase(http_requests_total{job="checkout",code!~"5.."}[5m]))',
          'sum(increase(http_requests_total{job="checkout"}[5m]))',
        ],
        stepSeconds: 300,
        collectedUntil: '2026-11-24T05:55:00Z',
        lastSuccessAt: '2026-11-24T05:58:00Z',
        failure: null,
      },
    ],
    warnings: [],
    markers: [
      {
        id: 'deploy-241',
        title: 'checkout 2.41',
        kind: 'deploy',
        start: '2026-11-12T09:00:00Z',
        end: '2026-11-12T11:00:00Z',
      },
      {
        id: 'incident-7',
        title: 'Payments time out',
        kind: 'incident',
        start: '2026-11-12T09:20:00Z',
        end: '2026-11-12T11:10:00Z',
      },
      {
        id: 'deploy-252',
        title: 'checkout 2.52',
        kind: 'deploy',
        start: '2026-11-20T13:00:00Z',
        end: '2026-11-20T14:00:00Z',
      },
    ],
    markersOf: ['component:default/checkout', 'component:default/payments'],
    watchedSince: '2026-10-01T08:00:00Z',
    alertHistory: [
      {
        id: 'alert-1',
        slo: summary.name,
        title: summary.title,
        service: summary.service,
        owner: summary.owner,
        objective: 0,
        policy: null,
        severity: 'page',
        operator: 'gt',
        longSeconds: 3_600,
        shortSeconds: 300,
        factor: 14.4,
        state: 'resolved',
        heldFrom: '2026-11-12T09:20:00Z',
        heldUntil: '2026-11-12T11:05:00Z',
        pendingAt: '2026-11-12T09:25:00Z',
        firedAt: '2026-11-12T09:27:00Z',
        resolvedAt: '2026-11-12T11:20:00Z',
        handedTo: null,
        longBurn: 22,
        shortBurn: 31,
        totalUnits: 1_400,
        badUnits: 31,
        whatToDo: 'See in the ledger of the SLO what it has cost.',
        workingHref: '/api/insights/v1/slos/checkout-availability',
        isExample: false,
      },
    ],
    ...changes,
  };
}
