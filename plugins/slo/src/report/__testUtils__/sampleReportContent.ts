import {
  SloReportContent,
  SloReportObjective,
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
