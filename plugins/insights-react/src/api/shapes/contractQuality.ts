import type {
  ContractAspectCount,
  ContractFinding,
  ContractOperationCoverage,
  ContractQuality,
  ContractQualityAt,
  ContractRuleResult,
  ContractRuleset,
} from '../wire';
import { working } from './parts';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';

const counts = thing<ContractQuality['counts']>({
  error: number,
  warning: number,
  info: number,
  hint: number,
});

const rule = thing<ContractRuleResult>({
  ruleId: text,
  severity: openWord(),
  area: openWord(),
  why: text,
  fix: orNull(text),
  documentationUrl: orNull(text),
  places: number,
  waivedPlaces: number,
  touchedParts: number,
  parts: number,
  demerits: number,
  cost: number,
});

const operation = thing<ContractOperationCoverage['operation']>({
  method: text,
  path: text,
});

/** What operations say of one thing, in an answer. */
export const aspectCount = thing<ContractAspectCount>({
  aspect: openWord(),
  applicable: number,
  present: number,
});

/** What one operation says of itself, in an answer. */
export const operationCoverage = thing<ContractOperationCoverage>({
  operation,
  pointer: text,
  present: listOf(openWord()),
  missing: listOf(openWord()),
});

/** A place that a rule finds, in an answer. */
export const contractFinding = thing<ContractFinding>({
  ruleId: text,
  severity: openWord(),
  message: text,
  operation: orNull(operation),
  pointer: text,
  line: orNull(number),
  column: orNull(number),
  waiver: orNull(
    thing<NonNullable<ContractFinding['waiver']>>({
      id: text,
      reason: text,
      expiresAt: text,
      createdBy: text,
    }),
  ),
});

/** How good a definition is, in an answer. */
export const contractQuality = thing<ContractQuality>({
  contractRef: text,
  snapshotId: orNull(text),
  isLatest: flag,
  state: openWord(),
  reason: orNull(text),
  score: orNull(number),
  lintedAt: orNull(text),
  rulesets: listOf(text),
  counts,
  waivedPlaces: number,
  leftOff: number,
  areas: listOf(
    thing<ContractQuality['areas'][number]>({
      id: openWord(),
      points: number,
      lostAt: number,
      demerits: number,
      lost: number,
    }),
  ),
  rules: listOf(rule),
  operationCount: number,
  aspects: listOf(aspectCount),
  slos: thing<ContractQuality['slos']>({
    ownCount: number,
    isKnown: flag,
    providers: listOf(
      thing<ContractQuality['slos']['providers'][number]>({
        entityRef: text,
        title: text,
        sloCount: number,
      }),
    ),
  }),
  working: orNull(working),
});

/** The score of a definition of the past, in an answer. */
export const contractQualityAt = thing<ContractQualityAt>({
  snapshotId: text,
  ordinal: number,
  seenFrom: text,
  declaredVersion: orNull(text),
  state: openWord(),
  score: orNull(number),
  counts,
});

/** A ruleset, in an answer. */
export const contractRuleset = thing<ContractRuleset>({
  name: text,
  source: openWord(),
  description: text,
  ruleCount: orNull(number),
  faults: listOf(
    thing<ContractRuleset['faults'][number]>({ why: text, fix: text }),
  ),
});
