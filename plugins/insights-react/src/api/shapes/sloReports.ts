import type {
  SloReport,
  SloReportContent,
  SloReportObjective,
  SloReportSlo,
  SloReportVerification,
} from '../wire';
import { working } from './parts';
import {
  both,
  flag,
  listOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
} from './Shape';
import { sloWindow } from './slos';

type Composite = NonNullable<SloReportSlo['composite']>;
type LedgerLine = SloReportObjective['ledger'][number];
type LedgerRest = NonNullable<SloReportObjective['ledgerRest']>;
type Difference = SloReportVerification['differences'][number];

export const sloReport = thing<SloReport>({
  id: text,
  title: text,
  period: thing<SloReport['period']>({
    kind: openWord(),
    of: text,
    timeZone: text,
    start: text,
    end: text,
  }),
  until: text,
  isPreliminary: flag,
  isExample: flag,
  scope: thing<SloReport['scope']>({
    owner: optional(text),
    system: optional(text),
    service: optional(text),
    tag: optional(text),
    customer: optional(text),
    slos: optional(listOf(text)),
  }),
  counts: thing<SloReport['counts']>({
    slos: number,
    objectives: number,
    met: number,
    missed: number,
    undecided: number,
  }),
  digest: text,
  engineVersion: text,
  createdAt: text,
  createdBy: text,
});

const objective = thing<SloReportObjective>({
  title: orNull(text),
  target: number,
  method: openWord(),
  window: sloWindow,
  verdict: openWord(),
  reason: orNull(openWord()),
  sli: orNull(number),
  consumed: orNull(number),
  unit: openWord(),
  badUnits: number,
  totalUnits: number,
  coverage: orNull(number),
  exhaustion: thing<SloReportObjective['exhaustion']>({
    times: number,
    minutes: number,
  }),
  ledger: listOf(
    thing<LedgerLine>({
      start: text,
      end: text,
      markers: listOf(
        thing<LedgerLine['markers'][number]>({
          id: text,
          title: text,
          kind: text,
        }),
      ),
      badUnits: number,
      consumed: orNull(number),
    }),
  ),
  ledgerRest: orNull(
    thing<LedgerRest>({
      lines: number,
      badUnits: number,
      consumed: orNull(number),
    }),
  ),
  working,
});

const slo = thing<SloReportSlo>({
  name: text,
  title: text,
  service: text,
  owner: orNull(text),
  system: orNull(text),
  isExample: flag,
  definition: thing<SloReportSlo['definition']>({
    version: number,
    digest: text,
    validFrom: text,
    by: orNull(text),
    isLater: flag,
  }),
  changes: listOf(
    thing<SloReportSlo['changes'][number]>({ version: number, at: text }),
  ),
  retiredAt: orNull(text),
  objectives: listOf(objective),
  composite: orNull(
    thing<Composite>({
      rule: text,
      verdict: openWord(),
      consumed: orNull(number),
    }),
  ),
  alerts: thing<SloReportSlo['alerts']>({ fired: number }),
});

export const sloReportContent = both(
  sloReport,
  thing<Omit<SloReportContent, keyof SloReport>>({
    coverageThreshold: number,
    slos: listOf(slo),
    notes: listOf(text),
  }),
);

export const sloReportVerification = thing<SloReportVerification>({
  isIntact: flag,
  isSame: flag,
  engineVersion: text,
  verifiedAt: text,
  differences: listOf(
    thing<Difference>({
      slo: text,
      objective: orNull(number),
      figure: text,
      cause: openWord(),
    }),
  ),
  differencesLeftOff: number,
  coarser: number,
});
