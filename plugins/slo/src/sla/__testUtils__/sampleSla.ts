import {
  Sla,
  SlaPeriodWithWorking,
  SlaRecord,
  SlaStanding,
  SloFault,
} from '@almanac/backstage-plugin-insights-react';
import { sampleWorking } from '../../gallery/samples/sampleWorking';

/** November, under way, and at risk. */
export function samplePeriod(
  changes: Partial<SlaPeriodWithWorking> = {},
): SlaPeriodWithWorking {
  return {
    start: '2026-10-31T23:00:00Z',
    end: '2026-11-30T23:00:00Z',
    isOver: false,
    isPromised: true,
    version: 2,
    target: 0.995,
    state: 'atRisk',
    stateInWords:
      'At risk: 99.54 % of 99.5 % promised; 99.52 % by 30 Nov 2026 if it goes on like this, and 8 % of what may fail is left.',
    sli: 0.9954,
    coverage: 0.98,
    units: 1_200_000,
    badUnits: 5_520,
    excludedSeconds: 7_200,
    excludedUnits: 4_000,
    headroom: 0.0004,
    unitsLeft: 480,
    shareLeft: 0.08,
    outageMinutesLeft: 17.2,
    projectedSli: 0.9952,
    creditPercent: 0,
    credit: { amount: '0.00', currency: 'EUR' },
    settlesAt: null,
    settledAt: null,
    working: sampleWorking,
    evaluatedBy: {
      slo: 'checkout-availability',
      version: 3,
      digest: `sha256:${'cd'.repeat(32)}`,
    },
    exclusions: [],
    wouldNowBe: null,
    ...changes,
  };
}

const broken = samplePeriod({
  start: '2026-09-30T22:00:00Z',
  end: '2026-10-31T23:00:00Z',
  isOver: true,
  state: 'broken',
  stateInWords: 'Broken: 99.31 % of 99.5 % promised.',
  sli: 0.9931,
  headroom: -0.0019,
  unitsLeft: -2_280,
  shareLeft: -0.38,
  outageMinutesLeft: null,
  projectedSli: null,
  creditPercent: 10,
  credit: { amount: '450.00', currency: 'EUR' },
  settledAt: '2026-11-02T23:05:00Z',
});

/** What is promised to a customer and at risk, to be changed. */
export function sampleSla(changes: Partial<Sla> = {}): Sla {
  return {
    id: 'brightside-checkout',
    title: 'Checkout for Brightside',
    customer: 'Brightside Outlet',
    owner: 'group:default/payments',
    slo: 'checkout-availability',
    sloTitle: 'Checkout is available',
    service: 'checkout',
    objective: 0,
    target: 0.995,
    window: {
      kind: 'calendar',
      duration: { count: 1, unit: 'M' },
      anchor: '2026-01-01T00:00:00',
      timeZone: 'Europe/Berlin',
    },
    url: 'https://example.com/agreements/brightside',
    isExample: false,
    version: 2,
    state: 'atRisk',
    stateInWords: samplePeriod().stateInWords,
    problem: null,
    ...{ hasCredits: true, since: '2026-07-01', retiredAt: null },
    current: samplePeriod(),
    last: broken,
    computedAt: '2026-11-24T06:00:00Z',
    ...changes,
  };
}

/** One agreement for each state, the worst first. */
export const sampleSlas: Sla[] = [
  sampleSla({
    id: 'north-search',
    title: 'Search for North Mail Order',
    customer: 'North Mail Order',
    slo: 'search-availability',
    sloTitle: 'Search is available',
    state: 'broken',
    stateInWords: 'Broken: 98.9 % of 99.5 % promised.',
    current: samplePeriod({
      state: 'broken',
      sli: 0.989,
      headroom: -0.006,
      unitsLeft: -7_200,
      shareLeft: -1.2,
      outageMinutesLeft: -258,
      creditPercent: 25,
      credit: { amount: '12500.00', currency: 'EUR' },
    }),
  }),
  sampleSla(),
  sampleSla({
    id: 'lost',
    title: 'Mail for Harbour',
    customer: 'Harbour',
    slo: 'mail-of-before',
    sloTitle: null,
    url: null,
    state: 'invalid',
    stateInWords: '',
    problem: 'There is no SLO "mail-of-before".',
    current: null,
    last: null,
  }),
  sampleSla({
    id: 'rolling',
    title: 'Catalog for partners',
    customer: 'Partners',
    window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
    hasCredits: false,
    state: 'kept',
    stateInWords: 'Kept so far: 99.93 % of 99.5 % promised.',
    current: samplePeriod({
      state: 'kept',
      sli: 0.9993,
      headroom: 0.0043,
      unitsLeft: 5_160,
      shareLeft: 0.86,
      outageMinutesLeft: 186,
      creditPercent: null,
      credit: null,
    }),
    last: null,
  }),
];

/** The sample agreement with its periods, to be changed. */
export function sampleStanding(
  changes: Partial<SlaStanding> = {},
): SlaStanding {
  const summary = sampleSla();
  const { id, title, customer, slo, objective, target, window } = summary;
  return {
    summary,
    agreement: {
      ...{ id, title, customer, slo, objective, target, window },
      since: '2026-07-01',
      exclusions: [
        {
          start: '2026-11-14T22:00:00Z',
          end: '2026-11-15T00:00:00Z',
          reason: 'Announced maintenance',
        },
      ],
      credits: {
        currency: 'EUR',
        feePerPeriod: '4500.00',
        tiers: [
          { below: 0.995, percent: 10 },
          { below: 0.99, percent: 25 },
        ],
        capPercent: 25,
      },
      url: 'https://example.com/agreements/brightside',
    },
    source: { kind: 'file', ref: 'slas/brightside.yaml', isEditable: false },
    periods: [samplePeriod(), broken],
    creditsDue: [{ amount: '450.00', currency: 'EUR' }],
    comparison: {
      objectiveTarget: 0.999,
      difference: 0.004,
      isSameWindow: false,
      leftWhenBudgetIsGone: 0.8,
      inWords:
        'The objective is stricter by 0.4 points: its budget is gone when 80 % of what the agreement allows is left.',
    },
    ...changes,
  };
}

/** The sample agreement as it is kept, written on the page, to be changed. */
export function sampleSlaRecord(changes: Partial<SlaRecord> = {}): SlaRecord {
  const { agreement } = sampleStanding();
  return {
    id: agreement.id,
    version: 2,
    digest: `sha256:${'ef'.repeat(32)}`,
    source: { kind: 'api', ref: null, isEditable: true },
    text: 'kind: ServiceLevelAgreement',
    agreement,
    createdAt: '2026-07-01T08:00:00Z',
    updatedAt: '2026-09-01T08:00:00Z',
    updatedBy: 'user:default/ana',
    ...changes,
  };
}

/** What is wrong with a target that is none. */
export const sampleSlaFault: SloFault = {
  file: 'text',
  line: 10,
  column: 5,
  path: 'spec.target',
  severity: 'error',
  rule: 'sla/value',
  detail: 'must be a ratio of at most 1',
  howToMend: 'Change the value so that it is allowed.',
};
