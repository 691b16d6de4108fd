import type {
  Sla,
  SlaAgreement,
  SlaCheck,
  SlaExclusion,
  SlaMoney,
  SlaPeriod,
  SlaPeriodWithWorking,
  SlaRecord,
  SlaStanding,
  SloPromise,
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
import { sloDefinitionSource, sloFault } from './sloDefinitions';
import { sloWindow } from './slos';

type Credits = NonNullable<SlaAgreement['credits']>;
type Comparison = NonNullable<SlaStanding['comparison']>;
type WouldBe = NonNullable<SlaPeriodWithWorking['wouldNowBe']>;
type Dependency = SloPromise['dependencies'][number];

export const money = thing<SlaMoney>({ amount: text, currency: text });

export const slaPeriod = thing<SlaPeriod>({
  start: text,
  end: text,
  isOver: flag,
  isPromised: flag,
  version: number,
  target: number,
  state: openWord(),
  stateInWords: text,
  sli: orNull(number),
  coverage: number,
  units: number,
  badUnits: number,
  excludedSeconds: number,
  excludedUnits: number,
  headroom: orNull(number),
  unitsLeft: number,
  shareLeft: orNull(number),
  outageMinutesLeft: orNull(number),
  projectedSli: orNull(number),
  creditPercent: orNull(number),
  credit: orNull(money),
  settlesAt: orNull(text),
  settledAt: orNull(text),
});

export const exclusion = thing<SlaExclusion>({
  start: text,
  end: text,
  reason: text,
});

export const credits = thing<Credits>({
  currency: text,
  feePerPeriod: text,
  tiers: listOf(
    thing<Credits['tiers'][number]>({ below: number, percent: number }),
  ),
  capPercent: optional(number),
});

export const sla = thing<Sla>({
  id: text,
  title: text,
  customer: text,
  owner: orNull(text),
  slo: text,
  sloTitle: orNull(text),
  service: orNull(text),
  objective: number,
  target: number,
  window: sloWindow,
  url: orNull(text),
  isExample: flag,
  version: number,
  state: openWord(),
  stateInWords: text,
  problem: orNull(text),
  current: orNull(slaPeriod),
  last: orNull(slaPeriod),
  computedAt: text,
});

const agreement = thing<SlaAgreement>({
  id: text,
  title: text,
  customer: text,
  slo: text,
  objective: number,
  target: number,
  window: sloWindow,
  since: optional(text),
  exclusions: listOf(exclusion),
  credits: optional(credits),
  owner: optional(text),
  url: optional(text),
});

export const slaStanding = thing<SlaStanding>({
  summary: sla,
  agreement,
  source: sloDefinitionSource,
  periods: listOf(
    both(
      slaPeriod,
      thing<Omit<SlaPeriodWithWorking, keyof SlaPeriod>>({
        working,
        evaluatedBy: thing<SlaPeriodWithWorking['evaluatedBy']>({
          slo: text,
          version: number,
          digest: text,
        }),
        exclusions: listOf(exclusion),
        wouldNowBe: orNull(
          thing<WouldBe>({
            inWords: text,
            state: openWord(),
            sli: orNull(number),
            credit: orNull(money),
          }),
        ),
      }),
    ),
  ),
  creditsDue: listOf(money),
  comparison: orNull(
    thing<Comparison>({
      objectiveTarget: number,
      difference: number,
      isSameWindow: flag,
      leftWhenBudgetIsGone: orNull(number),
      inWords: text,
    }),
  ),
});

export const slaRecord = thing<SlaRecord>({
  id: text,
  version: number,
  source: sloDefinitionSource,
  text,
  agreement,
  updatedAt: text,
  updatedBy: orNull(text),
});

export const slaCheck = thing<SlaCheck>({
  agreements: listOf(agreement),
  faults: listOf(sloFault),
});

export const sloPromise = thing<SloPromise>({
  slo: text,
  entityRef: orNull(text),
  objective: number,
  target: number,
  verdict: openWord(),
  inWords: text,
  independent: orNull(number),
  lowest: orNull(number),
  highest: orNull(number),
  heldBackBy: listOf(
    thing<SloPromise['heldBackBy'][number]>({ entityRef: text, gain: number }),
  ),
  dependencies: listOf(
    thing<Dependency>({
      entityRef: text,
      title: text,
      isKnown: flag,
      neededBy: listOf(
        thing<Dependency['neededBy'][number]>({
          entityRef: text,
          kind: openWord(),
          share: optional(number),
          group: optional(text),
        }),
      ),
      sli: orNull(number),
      ownAvailability: orNull(number),
      slo: orNull(text),
      objective: orNull(number),
      window: orNull(sloWindow),
      coverage: orNull(number),
    }),
  ),
  unknown: listOf(text),
  shared: listOf(text),
  circles: listOf(listOf(text)),
  faults: listOf(
    thing<SloPromise['faults'][number]>({
      entityRef: text,
      entry: orNull(text),
      severity: openWord(),
      detail: text,
      howToMend: text,
    }),
  ),
  assumptions: listOf(text),
  measured: orNull(number),
  isMeasuredBelow: flag,
  isExample: flag,
  working,
});
