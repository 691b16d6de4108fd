import type {
  ModelAttentionRule,
  ModelRiskTier,
} from '@almanac/backstage-plugin-insights-react';

/** All words of a wire type; with one too few or too many it does not compile. */
function allOf<Word extends string>(
  words: Record<Word, true>,
): readonly Word[] {
  return Object.keys(words) as Word[];
}

/** Rules by which a model needs somebody, the weightiest first: the order of the API. */
export const attentionRules = allOf<ModelAttentionRule>({
  gone: true,
  'version-failed': true,
  'promotion-waiting': true,
  'no-owner': true,
  'no-card': true,
  'deprecated-in-use': true,
  'unknown-risk': true,
  'incomplete-card': true,
  'worse-figures': true,
  'changed-figures': true,
  'no-evaluation': true,
  'old-version': true,
});

/** Risk tiers, the highest first. */
export const riskTiers = allOf<ModelRiskTier>({
  unacceptable: true,
  high: true,
  limited: true,
  minimal: true,
});

/** Stands in filters for models of which nobody said a thing. */
export const UNSAID = '';
