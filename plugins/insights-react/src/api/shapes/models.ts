import type {
  ModelAttention,
  ModelCompletenessFigure,
  ModelCount,
  ModelDetail,
  ModelOverview,
  ModelPromotion,
  ModelSummary,
} from '../wire';
import {
  both,
  flag,
  listOf,
  mapOf,
  number,
  openWord,
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
  entities: listOf(text),
  link: orNull(text),
  isExample: flag,
  goneSince: orNull(text),
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
  }),
) as Shape<ModelDetail>;
