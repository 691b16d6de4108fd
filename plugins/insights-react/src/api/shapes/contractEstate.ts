import type {
  ContractDeprecation,
  ContractDeprecationsOverview,
  ContractEstate,
  ContractFacets,
} from '../wire';
import { listOf, number, openWord, orNull, text, thing } from './Shape';

/** What of an API is to end, in an answer. */
export const contractDeprecation = thing<ContractDeprecation>({
  contractRef: text,
  title: text,
  owner: orNull(text),
  kind: openWord(),
  name: text,
  pointer: orNull(text),
  sunsetOn: orNull(text),
  state: openWord(),
  reason: orNull(text),
  knownSince: text,
  consumers: orNull(
    thing<NonNullable<ContractDeprecation['consumers']>>({
      count: number,
      unseen: number,
      owners: listOf(text),
    }),
  ),
});

/** How much of all APIs is to end, in an answer. */
export const contractDeprecationsOverview = thing<ContractDeprecationsOverview>(
  {
    today: text,
    overdue: number,
    dueDays: number,
    dueSoon: number,
    later: number,
    undated: number,
    contractCount: number,
    months: listOf(
      thing<ContractDeprecationsOverview['months'][number]>({
        month: text,
        count: number,
      }),
    ),
  },
);

/** How all APIs together stand, in an answer. */
export const contractEstate = thing<ContractEstate>({
  apiCount: number,
  needingAttention: number,
  broke: number,
  brokeDays: number,
  waived: number,
  unreadable: number,
  sunsetOverdue: number,
  sunsetDue: number,
  withoutOwner: number,
  unread: number,
  withoutDefinition: number,
  quality: thing<ContractEstate['quality']>({
    scored: number,
    belowScore: number,
    below: number,
  }),
  slos: orNull(
    thing<NonNullable<ContractEstate['slos']>>({
      covered: number,
      uncovered: number,
    }),
  ),
  owners: listOf(
    thing<ContractEstate['owners'][number]>({
      owner: text,
      apiCount: number,
      needingAttention: number,
    }),
  ),
  ownersLeftOff: number,
});

const ofTwo = thing<ContractFacets['readable']>({
  true: number,
  false: number,
});

const valueCount = thing<ContractFacets['owner'][number]>({
  value: text,
  count: number,
});

/** How many APIs each choice leaves, in an answer. */
export const contractFacets = thing<ContractFacets>({
  needsAttention: ofTwo,
  readable: ofTwo,
  hasSlo: orNull(ofTwo),
  format: listOf(valueCount),
  lifecycle: listOf(valueCount),
  owner: listOf(valueCount),
  ownersLeftOff: number,
  score: listOf(
    thing<ContractFacets['score'][number]>({ below: number, count: number }),
  ),
  since: listOf(
    thing<ContractFacets['since'][number]>({ at: text, count: number }),
  ),
  gone: thing<ContractFacets['gone']>({
    hidden: number,
    shown: number,
    only: number,
  }),
});
