import {
  SloAction,
  SloActionDetail,
  SloReport,
  SloReview,
} from '@almanac/backstage-plugin-insights-react';
import { sampleSlo, sampleSlos } from '../../gallery/samples/sampleSlo';
import { sampleDetail } from '../../gallery/samples/sampleDetail';
import { sampleSlas } from '../../sla/__testUtils__/sampleSla';

/** An action that a policy asks for and nobody has seen, to be changed. */
export function sampleAction(changes: Partial<SloAction> = {}): SloAction {
  return {
    id: 'a1',
    slo: 'checkout-latency',
    title: 'Checkout answers in time',
    service: 'checkout',
    entityRef: 'component:default/checkout',
    owner: 'group:default/payments',
    isExample: false,
    policy: 'shop',
    policyTitle: 'Budgets of the shop',
    rule: 'freeze',
    when: { consumed: 1, state: null },
    action: 'Stop releases of features until the budget is back.',
    state: 'open',
    isOverdue: true,
    openedAt: '2026-11-20T08:00:00Z',
    dueAt: '2026-11-21T08:00:00Z',
    exceptedUntil: null,
    closedAt: null,
    clearedAt: null,
    opening: {
      state: 'exhausted',
      consumed: 1.02,
      remaining: -0.02,
      sli: 0.99898,
      target: 0.999,
      window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
      objective: 0,
      version: 3,
      computedAt: '2026-11-20T08:00:00Z',
    },
    allows: ['acknowledge', 'complete', 'except'],
    etag: '"7"',
    workingHref: '/api/insights/v1/slos/checkout-latency',
    ...changes,
  };
}

/** The same action with what happened to it. */
export function sampleActionDetail(
  changes: Partial<SloAction> = {},
): SloActionDetail {
  return {
    ...sampleAction(changes),
    events: [
      {
        kind: 'opened',
        at: '2026-11-20T08:00:00Z',
        by: null,
        note: null,
        until: null,
      },
      {
        kind: 'acknowledged',
        at: '2026-11-20T09:00:00Z',
        by: 'user:default/ana',
        note: 'We look at the cache first.',
        until: null,
      },
    ],
  };
}

/** A month of the team, frozen. */
export const sampleReport: SloReport = {
  id: '0b1c6f0e-8f6f-4f53-9f1f-5b1f6f0e8f6f',
  title: 'Payments, October 2026',
  period: {
    kind: 'month',
    of: '2026-10',
    timeZone: 'Europe/Berlin',
    start: '2026-09-30T22:00:00Z',
    end: '2026-10-31T23:00:00Z',
  },
  until: '2026-10-31T23:00:00Z',
  isPreliminary: false,
  isExample: false,
  scope: { owner: 'group:default/payments' },
  counts: { slos: 4, objectives: 6, met: 4, missed: 1, undecided: 1 },
  digest: `sha256:${'ab'.repeat(32)}`,
  engineVersion: '1',
  createdAt: '2026-11-02T08:00:00Z',
  createdBy: 'user:default/ana',
};

const cut = <Item>(items: Item[]) => ({ items, leftOff: false });

/** The week of a team, to be changed. */
export function sampleReview(changes: Partial<SloReview> = {}): SloReview {
  const [healthy, exhausted] = sampleSlos;
  return {
    owner: 'group:default/payments',
    from: '2026-11-17T06:00:00Z',
    to: '2026-11-24T06:00:00Z',
    computedAt: '2026-11-24T06:00:00Z',
    watchedSince: '2026-08-01T06:00:00Z',
    states: [
      { value: 'healthy', count: 2 },
      { value: 'exhausted', count: 1 },
    ],
    slos: cut([
      exhausted,
      healthy,
      sampleSlo({
        name: 'refunds',
        title: 'Refunds arrive',
        remainingWeekAgo: null,
      }),
    ]),
    stateChanges: cut([
      {
        slo: 'checkout-latency',
        title: 'Checkout answers in time',
        at: '2026-11-20T08:00:00Z',
        from: 'burning',
        to: 'exhausted',
        remaining: -0.02,
      },
      {
        slo: 'refunds',
        title: 'Refunds arrive',
        at: '2026-11-18T08:00:00Z',
        from: null,
        to: 'healthy',
        remaining: 1,
      },
    ]),
    definitionChanges: cut([
      {
        slo: 'refunds',
        title: 'Refunds arrive',
        version: 1,
        at: '2026-11-18T07:59:00Z',
        by: null,
      },
    ]),
    alerts: cut(sampleDetail().alertHistory),
    actions: cut([
      sampleAction(),
      sampleAction({
        id: 'a2',
        state: 'excepted',
        isOverdue: false,
        exceptedUntil: '2026-12-04T23:59:59Z',
        when: { consumed: null, state: 'burning' },
        action: 'Look at the last releases, and roll back what burns.',
        allows: ['except', 'reopen'],
      }),
    ]),
    ledgers: [
      {
        slo: 'checkout-latency',
        title: 'Checkout answers in time',
        objective: 0,
        objectiveTitle: 'Payment',
        lines: [
          {
            start: '2026-11-20T06:00:00Z',
            end: '2026-11-20T08:00:00Z',
            badUnits: 210,
            consumed: 0.21,
            markers: [
              {
                id: 'deploy-252',
                title: 'checkout 2.52',
                kind: 'deploy',
                start: '2026-11-20T05:50:00Z',
                end: '2026-11-20T06:50:00Z',
              },
            ],
          },
          {
            start: '2026-11-22T01:00:00Z',
            end: '2026-11-22T02:00:00Z',
            badUnits: 90,
            consumed: 0.09,
            markers: [],
          },
          {
            start: '2026-11-23T01:00:00Z',
            end: '2026-11-23T02:00:00Z',
            badUnits: 50,
            consumed: 0.05,
            markers: [
              {
                id: 'deploy-40',
                title: 'payments 4.0',
                kind: 'deploy',
                start: '2026-11-23T00:50:00Z',
                end: '2026-11-23T01:50:00Z',
                dependency: 'component:default/payments',
              },
            ],
          },
        ],
      },
    ],
    slasAtRisk: cut(sampleSlas.slice(0, 2)),
    ...changes,
  };
}

/** A week in which nothing was the matter but what is given. */
export function quietReview(changes: Partial<SloReview> = {}): SloReview {
  return sampleReview({
    states: [],
    slos: cut([]),
    stateChanges: cut([]),
    definitionChanges: cut([]),
    alerts: cut([]),
    actions: cut([]),
    ledgers: [],
    slasAtRisk: cut([]),
    ...changes,
  });
}
