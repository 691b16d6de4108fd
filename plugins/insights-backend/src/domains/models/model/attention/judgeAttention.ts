import type { components } from '@almanac/backstage-plugin-insights-common';
import type { AttentionFacts } from './AttentionFacts';
import { rankOf } from './attentionRank';
import { ATTENTION_RULES } from './attentionRules';

type ModelAttention = components['schemas']['ModelAttention'];

/**
 * Why a model needs somebody, the weightiest first, and its rank among all models: the smaller, the sooner.
 *
 * Of a model that is gone only what is left to do about that is told.
 */
export function judgeAttention(facts: AttentionFacts): {
  readonly attention: ModelAttention[];
  readonly rank: number;
} {
  const isGone = facts.goneSince !== null;
  const held = ATTENTION_RULES.filter(
    ({ holdsWhenGone, when }) => (holdsWhenGone || !isGone) && when(facts),
  );
  return {
    attention: held.map(({ id, severity, why, fix }) => ({
      ...{ ruleId: id, severity, why: why(facts), fix },
    })),
    rank: rankOf(held),
  };
}
