import { SloEvaluation } from '@almanac/backstage-plugin-insights-react';
import { sampleWorking } from './sampleWorking';

/** What the alerts have in common that each SLO gets of itself. */
const ofWorkbook = {
  policy: null,
  operator: 'gt',
  afterSeconds: 300,
  totalUnits: 1_400,
  badUnits: 2,
  trafficWeight: null,
  heldFrom: null,
  canFire: true,
} as const;

/** Of a million events 630 failed, where 1,000 may: 37 % of the budget is left. */
export function sampleEvaluation(
  changes: Partial<SloEvaluation> = {},
): SloEvaluation {
  return {
    target: 0.999,
    state: 'healthy',
    window: { start: '2026-10-25T06:00:00Z', end: '2026-11-24T06:00:00Z' },
    summed: { start: '2026-10-25T06:00:00Z', end: '2026-11-24T06:00:00Z' },
    sli: 0.99937,
    allowedErrorRatio: 0.001,
    consumed: 0.63,
    remaining: 0.37,
    remainingUnits: 370,
    goodUnits: 999_370,
    totalUnits: 1_000_000,
    badUnits: 630,
    coverage: 0.975,
    projected: null,
    alerts: [
      {
        ...ofWorkbook,
        severity: 'page',
        longSeconds: 3_600,
        shortSeconds: 300,
        budgetShare: 0.02,
        factor: 14.4,
        longBurn: 0.8,
        shortBurn: 0,
        holds: false,
        tooLittleTraffic: false,
      },
      {
        ...ofWorkbook,
        heldFrom: '2026-11-24T04:00:00Z',
        severity: 'page',
        longSeconds: 21_600,
        shortSeconds: 1_800,
        budgetShare: 0.05,
        factor: 6,
        longBurn: 6.4,
        shortBurn: 7.25,
        holds: true,
        tooLittleTraffic: false,
      },
      {
        ...ofWorkbook,
        severity: 'ticket',
        longSeconds: 259_200,
        shortSeconds: 21_600,
        budgetShare: 0.1,
        factor: 1,
        longBurn: 1.2,
        shortBurn: null,
        holds: false,
        tooLittleTraffic: true,
      },
    ],
    exhaustion: {
      outlook: 'unlikely',
      likelihood: 0,
      futures: 200,
      horizonDays: 30,
      medianAt: null,
      earlyAt: null,
      lateAt: null,
    },
    ledger: [
      {
        start: '2026-11-12T09:00:00Z',
        end: '2026-11-12T11:10:00Z',
        markers: ['deploy-241', 'incident-7'],
        badUnits: 410,
        consumed: 0.41,
      },
      {
        start: '2026-10-25T06:00:00Z',
        end: '2026-11-24T06:00:00Z',
        markers: [],
        badUnits: 190,
        consumed: 0.19,
      },
      {
        start: '2026-11-20T13:00:00Z',
        end: '2026-11-20T14:00:00Z',
        markers: ['deploy-252'],
        badUnits: 30,
        consumed: 0.03,
      },
    ],
    dataFaults: [],
    lastKnownAt: '2026-11-24T05:55:00Z',
    working: sampleWorking,
    ...changes,
  };
}
