import type {
  SlaPeriod,
  SloReport,
  SloReportAgreement,
  SloReportContent,
  SloReportObjective,
  SloReportPromise,
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
import { credits, exclusion, money, slaPeriod } from './slas';
import { sloWindow } from './slos';

type Promised = NonNullable<SloReportContent['promised']>;
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
  judges: optional(openWord()),
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

const marker = thing<LedgerLine['markers'][number]>({
  id: text,
  title: text,
  kind: text,
  dependency: optional(text),
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
      markers: listOf(marker),
      atDependencies: optional(listOf(marker)),
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
      target: orNull(number),
      verdict: openWord(),
      sli: orNull(number),
      consumed: orNull(number),
      consumedAtMost: optional(orNull(number)),
    }),
  ),
  alerts: thing<SloReportSlo['alerts']>({ fired: number }),
});

const promise = both(
  slaPeriod,
  thing<Omit<SloReportPromise, keyof SlaPeriod>>({
    verdict: openWord(),
    countedUntil: text,
    window: sloWindow,
    creditTerms: orNull(credits),
    creditInWords: orNull(text),
    evaluatedBy: thing<SloReportPromise['evaluatedBy']>({
      slo: text,
      version: number,
      digest: text,
    }),
    exclusions: listOf(exclusion),
    working,
  }),
);

const agreement = thing<SloReportAgreement>({
  id: text,
  title: text,
  customer: text,
  owner: orNull(text),
  slo: text,
  sloTitle: orNull(text),
  service: orNull(text),
  url: orNull(text),
  isExample: flag,
  versions: listOf(
    thing<SloReportAgreement['versions'][number]>({
      version: number,
      validFrom: text,
      validTo: orNull(text),
    }),
  ),
  endedAt: orNull(text),
  unjudged: number,
  note: orNull(text),
  periods: listOf(promise),
});

const promised = thing<Promised>({
  counts: thing<Promised['counts']>({
    agreements: number,
    kept: number,
    broken: number,
    undecided: number,
    underWay: number,
  }),
  creditsDue: listOf(money),
  agreements: listOf(agreement),
});

export const sloReportContent = both(
  sloReport,
  thing<Omit<SloReportContent, keyof SloReport>>({
    format: optional(number),
    coverageThreshold: number,
    promised: optional(promised),
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
      agreement: optional(text),
      figure: text,
      cause: openWord(),
    }),
  ),
  differencesLeftOff: number,
  coarser: number,
});
