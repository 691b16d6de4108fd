import type { AttentionRule } from './AttentionRule';
import { ATTENTION_RULES } from './attentionRules';

/** Rank of a model that needs nobody: no rank is greater. */
export const CALM_RANK = 2 ** ATTENTION_RULES.length - 1;

/** Models whose rank is smaller are to be acted on. */
export const ACT_BEFORE_RANK = ATTENTION_RULES.filter(
  ({ severity }) => severity === 'act',
).reduce((sum, rule) => sum + weightOf(rule), 0);

/**
 * The smaller, the sooner: models are ordered by their weightiest rule, those that share it by the next, and so on; of two
 * with the same beginning, the one with more rules comes first.
 *
 * Each rule is a bit, the weightiest the highest.
 */
export function rankOf(held: readonly AttentionRule[]): number {
  return held.reduce((rank, rule) => rank - weightOf(rule), CALM_RANK);
}

function weightOf(rule: AttentionRule): number {
  return 2 ** (ATTENTION_RULES.length - 1 - ATTENTION_RULES.indexOf(rule));
}
