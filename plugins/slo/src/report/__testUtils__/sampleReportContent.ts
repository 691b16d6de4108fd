import {
  SloReportAgreement,
  SloReportContent,
  SloReportObjective,
  SloReportPromise,
  SloReportSlo,
  SloReportVerification,
} from '@almanac/backstage-plugin-insights-react';
import { sampleWorking } from '../../gallery/samples/sampleWorking';
import { sampleReport } from '../../review/__testUtils__/sampleReview';

const objective: SloReportObjective = {
  title: null,
  target: 0.999,
  method: 'Occurrences',
  window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
  verdict: 'met',
  reason: null,
  sli: 0.99951,
  consumed: 0.49,
  remaining: 0.51,
  unit: 'events',
  goodUnits: 999_510,
  badUnits: 490,
  totalUnits: 1_000_000,
  coverage: 0.998,
  summed: { start: '2026-09-30T22:00:00Z', end: '2026-10-31T23:00:00Z' },
  exhaustion: { times: 0, minutes: 0 },
  ledger: [],
  ledgerRest: null,
  dataFaults: [],
  buckets: [],
  working: sampleWorking,
};

const missed: SloReportObjective = {
  ...objective,
  verdict: 'missed',
  sli: 0.9983333,
  consumed: 1.667,
  remaining: -0.667,
  badUnits: 1_440,
  totalUnits: 864_000,
  exhaustion: { times: 2, minutes: 30_120 },
  ledger: [
    {
      start: '2026-10-10T00:00:00Z',
      end: '2026-10-10T12:00:00Z',
      markers: [
        {
          id: 'deploy:checkout-812',
          title: 'Checkout 812',
          kind: 'deploy',
          start: '2026-10-10T00:00:00Z',
          end: '2026-10-10T01:00:00Z',
        },
      ],
      badUnits: 1_320,
      consumed: 1.528,
    },
  ],
  ledgerRest: { lines: 3, badUnits: 120, consumed: 0.139 },
};

const slo: SloReportSlo = {
  name: 'checkout-availability',
  title: 'Checkout is available',
  service: 'checkout',
  owner: 'group:default/payments',
  system: 'system:default/shop',
  isExample: false,
  definition: {
    version: 2,
    digest: `sha256:${'ab'.repeat(32)}`,
    validFrom: '2026-10-12T08:00:00Z',
    by: 'user:default/ana',
    isLater: false,
  },
  changes: [
    {
      version: 2,
      digest: `sha256:${'ab'.repeat(32)}`,
      at: '2026-10-12T08:00:00Z',
      by: 'user:default/ana',
    },
  ],
  retiredAt: null,
  objectives: [objective],
  composite: null,
  alerts: { fired: 1, latest: [] },
};

/** A month of three SLOs: one met, one missed, one undecided. */
export const sampleReportContent: SloReportContent = {
  ...sampleReport,
  counts: { slos: 3, objectives: 3, met: 1, missed: 1, undecided: 1 },
  coverageThreshold: 0.95,
  slos: [
    slo,
    {
      ...slo,
      name: 'payments-answer',
      title: '支払いが応答する (payments answer)',
      service: 'payments',
      changes: [],
      objectives: [missed],
    },
    {
      ...slo,
      name: 'mail-delivered',
      title: 'Mail is delivered',
      owner: null,
      objectives: [
        {
          ...objective,
          verdict: 'undecided',
          reason: 'tooLittleKnown',
          coverage: 0.41,
        },
      ],
    },
  ],
  notes: [
    'Each objective is counted over exactly the period, whatever its own window is.',
    'There is no average of objectives.',
  ],
};

const promise: SloReportPromise = {
  start: '2026-09-30T22:00:00Z',
  end: '2026-10-31T23:00:00Z',
  isOver: true,
  isPromised: true,
  version: 1,
  target: 0.999,
  state: 'broken',
  stateInWords: 'Broken: 99.83 % of 99.9 % promised.',
  sli: 0.9983333,
  coverage: 1,
  units: 864_000,
  badUnits: 1_440,
  excludedSeconds: 7_200,
  excludedUnits: 2_400,
  headroom: -0.00067,
  unitsLeft: -576,
  shareLeft: -0.67,
  outageMinutesLeft: null,
  projectedSli: null,
  creditPercent: 10,
  credit: { amount: '100.00', currency: 'EUR' },
  settlesAt: null,
  settledAt: '2026-11-02T23:00:00Z',
  verdict: 'broken',
  countedUntil: '2026-10-31T23:00:00Z',
  window: {
    kind: 'calendar',
    duration: { count: 1, unit: 'M' },
    anchor: '2026-01-01T00:00:00',
    timeZone: 'Europe/Berlin',
  },
  creditTerms: {
    currency: 'EUR',
    feePerPeriod: '1000.00',
    tiers: [{ below: 0.999, percent: 10 }],
  },
  creditInWords: 'Below 99.9 %: 10 % of the fee of EUR 1000.00 are EUR 100.00.',
  evaluatedBy: {
    slo: 'payments-answer',
    version: 1,
    digest: `sha256:${'ab'.repeat(32)}`,
  },
  exclusions: [
    {
      start: '2026-10-18T01:00:00Z',
      end: '2026-10-18T03:00:00Z',
      reason: 'Maintenance of the database',
    },
  ],
  working: sampleWorking,
};

const agreement: SloReportAgreement = {
  id: 'gold',
  title: 'Payments for Harbour',
  customer: 'Harbour',
  owner: 'group:default/payments',
  slo: 'payments-answer',
  sloTitle: 'Payments answer',
  service: 'payments',
  url: null,
  isExample: false,
  versions: [{ version: 1, validFrom: '2026-01-01T00:00:00Z', validTo: null }],
  endedAt: null,
  unjudged: 0,
  note: null,
  periods: [promise],
};

/** What a customer was promised in a month: one kept, one broken, one that has no period in it. */
export const sampleCustomerReport: SloReportContent = {
  ...sampleReport,
  title: 'Agreements with Harbour, October 2026',
  scope: { customer: 'Harbour' },
  judges: 'promises',
  counts: { slos: 0, objectives: 0, met: 1, missed: 1, undecided: 0 },
  coverageThreshold: 0.95,
  slos: [],
  promised: {
    counts: { agreements: 3, kept: 1, broken: 1, undecided: 0, underWay: 0 },
    creditsDue: [{ amount: '100.00', currency: 'EUR' }],
    agreements: [
      {
        ...agreement,
        id: 'mail',
        title: 'Mail for Harbour',
        periods: [
          {
            ...promise,
            verdict: 'kept',
            state: 'kept',
            stateInWords: 'Kept: 100 % of 99.9 % promised.',
            sli: 1,
            badUnits: 0,
            coverage: 0.981,
            credit: { amount: '0.00', currency: 'EUR' },
            creditInWords: 'It falls below no tier: nothing is due.',
            exclusions: [],
            settledAt: null,
            settlesAt: '2026-11-02T23:00:00Z',
          },
        ],
      },
      agreement,
      {
        ...agreement,
        id: 'yearly',
        title: 'Search for Harbour',
        periods: [],
        note: 'No period of it ends in October 2026; the one under way then ends on 31 Dec 2026.',
      },
    ],
  },
  notes: ['Promises are judged by the agreements.'],
};

/** The sample comes out the same, to be changed. */
export function sampleVerification(
  changes: Partial<SloReportVerification> = {},
): SloReportVerification {
  return {
    reportId: sampleReport.id,
    digest: sampleReport.digest,
    isIntact: true,
    isSame: true,
    engineVersion: '1',
    verifiedAt: '2026-11-24T06:00:00Z',
    differences: [],
    differencesLeftOff: 0,
    coarser: 0,
    ...changes,
  };
}

/** What comes out otherwise once counts came late. */
export const lateDifferences: SloReportVerification['differences'] = [
  {
    slo: 'payments-answer',
    objective: 0,
    figure: 'bad units',
    was: 1_440,
    is: 1_540,
    cause: 'lateData',
  },
];
