import type {
  Contract,
  ContractAcknowledgements,
  ContractChange,
  ContractChangeCounts,
  ContractConsumers,
  ContractDetail,
  ContractDiff,
  ContractFault,
  ContractNote,
  ContractRule,
  ContractSnapshot,
  ContractSnapshotWithDefinition,
  ContractWaiver,
} from '../wire';
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
  type Shape,
} from './Shape';

const counts = thing<ContractChangeCounts>({
  breaking: number,
  risky: number,
  safe: number,
});

const fault = thing<ContractFault>({
  why: text,
  fix: text,
  pointer: orNull(text),
  line: orNull(number),
  column: orNull(number),
});

const note = thing<ContractNote>({
  side: openWord(),
  pointer: text,
  message: text,
});

/** What a kind of change means, in an answer. */
export const contractRule = thing<ContractRule>({
  id: text,
  severity: openWord(),
  explanation: text,
});

/** What need not be mended for a time, in an answer. */
export const contractWaiver = thing<ContractWaiver>({
  id: text,
  contractRef: text,
  subject: openWord(),
  ruleId: text,
  pointer: orNull(text),
  reason: text,
  expiresAt: text,
  createdBy: text,
  createdAt: text,
  withdrawnAt: orNull(text),
  withdrawnBy: orNull(text),
  isInForce: flag,
});

/** One change between two definitions, in an answer. */
export const contractChange = thing<ContractChange>({
  ruleId: text,
  severity: openWord(),
  notices: openWord(),
  operation: orNull(
    thing<NonNullable<ContractChange['operation']>>({
      method: text,
      path: text,
    }),
  ),
  operationCount: number,
  sentence: text,
  pointers: thing<ContractChange['pointers']>({
    before: orNull(text),
    after: orNull(text),
  }),
  waiver: optional(contractWaiver),
  since: optional(
    thing<NonNullable<ContractChange['since']>>({
      snapshotId: text,
      seenFrom: text,
      declaredVersion: orNull(text),
      revision: orNull(text),
    }),
  ),
  sinceUnknown: optional(openWord()),
});

/** One definition that an API had, without its text, in an answer. */
export const contractSnapshot = thing<ContractSnapshot>({
  id: text,
  contractRef: text,
  ordinal: number,
  digest: text,
  bytes: number,
  format: openWord(),
  isCompared: flag,
  source: openWord(),
  seenFrom: text,
  seenTo: orNull(text),
  publishedBy: orNull(text),
  revision: orNull(text),
  note: orNull(text),
  isReadable: orNull(flag),
  title: orNull(text),
  declaredVersion: orNull(text),
  operationCount: orNull(number),
  faults: listOf(fault),
  comparedWith: orNull(text),
  changes: orNull(counts),
  waivedBreaking: optional(number),
});

/** The same with its text. */
export const contractSnapshotWithDefinition: Shape<ContractSnapshotWithDefinition> =
  both(contractSnapshot, thing<{ definition: string }>({ definition: text }));

/** An API of a list, in an answer. */
export const contract = thing<Contract>({
  contractRef: text,
  title: text,
  type: text,
  format: openWord(),
  owner: orNull(text),
  lifecycle: orNull(text),
  exampleNote: optional(text),
  latest: orNull(contractSnapshot),
  snapshotCount: number,
  changedAt: text,
  breakingAt: orNull(text),
  goneSince: orNull(text),
  openBreakingAt: orNull(text),
  consumerCount: orNull(number),
  deprecations: thing<Contract['deprecations']>({
    overdue: number,
    due: number,
    undated: number,
    nextOn: orNull(text),
  }),
  needs: listOf(openWord()),
  qualityScore: orNull(number),
  isScoreOfLatest: flag,
  slos: orNull(
    thing<NonNullable<Contract['slos']>>({
      ownCount: number,
      providerCount: number,
      worst: orNull(openWord()),
      services: listOf(text),
    }),
  ),
});

/** One API, with what only its page shows, in an answer. */
export const contractDetail: Shape<ContractDetail> = both(
  contract,
  thing<Omit<ContractDetail, keyof Contract>>({
    firstSeenAt: text,
    current: orNull(contractSnapshot),
  }),
) as Shape<ContractDetail>;

/** What changed between any two definitions, in an answer. */
export const contractDiff = thing<ContractDiff>({
  isCompared: flag,
  notCompared: optional(
    thing<NonNullable<ContractDiff['notCompared']>>({
      reason: openWord(),
      why: text,
      fix: text,
    }),
  ),
  counts,
  changes: listOf(contractChange),
  leftOff: number,
  rules: listOf(contractRule),
  faults: thing<ContractDiff['faults']>({
    before: listOf(fault),
    after: listOf(fault),
  }),
  notes: optional(listOf(note)),
  notesLeftOff: optional(number),
});

const party = thing<ContractConsumers['consumers'][number]>({
  entityRef: text,
  title: text,
  kind: text,
  owner: orNull(text),
});

const acknowledgement = thing<ContractAcknowledgements['items'][number]>({
  by: text,
  at: text,
  note: orNull(text),
});

/** Who consumes and provides an API, in an answer. */
export const contractConsumers = thing<ContractConsumers>({
  isCatalogKnown: flag,
  isApiShown: flag,
  unseenConsumers: number,
  lastBreaking: orNull(contractSnapshot),
  providers: listOf(party),
  consumers: listOf(party),
  owners: listOf(
    thing<ContractConsumers['owners'][number]>({
      owner: orNull(text),
      count: number,
      acknowledgements: listOf(acknowledgement),
    }),
  ),
});

/** Who knows of the changes of a definition, in an answer. */
export const contractAcknowledgements = thing<ContractAcknowledgements>({
  items: listOf(acknowledgement),
});
