import type {
  ModelAttention,
  ModelCompletenessFigure,
  ModelCount,
  ModelDeprecation,
  ModelDetail,
  ModelOverview,
  ModelPromotion,
  ModelSummary,
  ModelVerdict,
} from '../wire';
import {
  both,
  flag,
  listOf,
  mapOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
  type Shape,
} from './Shape';

export const modelCompletenessFigure = thing<ModelCompletenessFigure>({
  profile: text,
  title: text,
  asked: number,
  answered: number,
  score: number,
});

const attention = thing<ModelAttention>({
  ruleId: openWord(),
  severity: openWord(),
  why: text,
  fix: text,
});

const modelVerdict = thing<ModelVerdict>({
  code: openWord(),
  answer: openWord(),
  sentence: text,
  judged: orNull(
    thing<NonNullable<ModelVerdict['judged']>>({
      version: text,
      alias: orNull(text),
      createdAt: orNull(text),
      status: openWord(),
      goneSince: orNull(text),
    }),
  ),
  newerVersion: orNull(text),
  reasons: listOf(
    thing<ModelVerdict['reasons'][number]>({
      code: openWord(),
      ruleId: orNull(openWord()),
      text,
    }),
  ),
});

export const modelDeprecation = thing<ModelDeprecation>({
  id: text,
  reason: text,
  by: text,
  at: text,
  replacement: orNull(
    thing<NonNullable<ModelDeprecation['replacement']>>({
      registry: text,
      name: text,
      version: optional(orNull(text)),
    }),
  ),
  endsOn: orNull(text),
});

export const modelSummary = thing<ModelSummary>({
  registry: text,
  name: text,
  title: orNull(text),
  summary: orNull(text),
  owner: orNull(text),
  task: orNull(text),
  licence: orNull(text),
  riskTier: orNull(openWord()),
  aliases: listOf(
    thing<ModelSummary['aliases'][number]>({
      alias: text,
      version: text,
      movedAt: text,
    }),
  ),
  latestVersion: orNull(
    thing<NonNullable<ModelSummary['latestVersion']>>({
      version: text,
      createdAt: orNull(text),
      status: openWord(),
    }),
  ),
  versionCount: number,
  completeness: orNull(modelCompletenessFigure),
  attention: listOf(attention),
  verdict: modelVerdict,
  entities: listOf(text),
  link: orNull(text),
  isExample: flag,
  goneSince: orNull(text),
  deprecation: orNull(modelDeprecation),
  updatedAt: orNull(text),
});

const counts = listOf(
  thing<ModelCount>({ value: orNull(text), count: number }),
);

export const modelOverview = thing<ModelOverview>({
  totalCount: number,
  matchingCount: number,
  needAttentionCount: number,
  attention: counts,
  registries: counts,
  owners: counts,
  aliases: counts,
  tasks: counts,
  licences: counts,
  riskTiers: counts,
});

export const modelPromotion = thing<ModelPromotion>({
  id: text,
  alias: text,
  fromVersion: orNull(text),
  toVersion: orNull(text),
  state: openWord(),
  requestedBy: orNull(text),
  requestedAt: text,
  reason: orNull(text),
  evidence: listOf(
    thing<ModelPromotion['evidence'][number]>({ title: text, url: text }),
  ),
  decidedBy: orNull(text),
  decidedAt: orNull(text),
  decisionReason: orNull(text),
  failure: orNull(text),
  cardDigest: orNull(text),
  needsOtherApprover: flag,
});

export const modelDetail: Shape<ModelDetail> = both(
  modelSummary,
  thing<Omit<ModelDetail, keyof ModelSummary>>({
    description: orNull(text),
    tags: mapOf(text),
    createdAt: orNull(text),
    firstSeenAt: text,
    completenessProfiles: listOf(modelCompletenessFigure),
    consumerCount: number,
    waitingPromotions: listOf(modelPromotion),
    readAt: orNull(text),
    deprecationTag: optional(text),
  }),
) as Shape<ModelDetail>;
