import type { components } from '@almanac/backstage-plugin-insights-common';

type Rule = components['schemas']['ModelAttentionRule'];

/** Each rule of attention as a clause of the verdict; the rule itself tells more. */
export const ATTENTION_CLAUSES: Readonly<Record<Rule, string>> = {
  gone: 'its registry has it no more',
  'deprecated-in-use': 'it is in use, and shall not be used any more',
  'version-failed': 'its registry could not finish a version that is in use',
  'promotion-waiting': 'a promotion of it waits for approval',
  'no-owner': 'nobody is known to answer for it',
  'no-card': 'no person wrote anything on its card',
  'unknown-risk': 'nobody said how much harm a mistake of it could do',
  'incomplete-card': 'its card leaves open more than it answers',
  'worse-figures': 'it does worse than the version before it',
  'changed-figures': 'its figures are not those that were frozen',
  'no-evaluation': 'it has no result on data that it was not trained on',
  'old-version': 'it is more than a year old',
};
