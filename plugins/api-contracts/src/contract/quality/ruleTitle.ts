import type { ContractRuleResult } from '@almanac/backstage-plugin-insights-react';
import { plainWord } from '@almanac/backstage-plugin-insights-react';

const LONGEST_TITLE = 90;

/** What a rule asks, as a title: the first sentence of why, or its id in words where that is none or too long. */
export function ruleTitle({
  ruleId,
  why,
}: Pick<ContractRuleResult, 'ruleId' | 'why'>): string {
  const [sentence] = why.trim().split(/(?<=[.!?])\s|\n/);
  const title = sentence.replace(/[.!]$/, '').trim();
  // Some rules are described by nothing but their id.
  const isTitle =
    title !== '' && title !== ruleId && title.length <= LONGEST_TITLE;
  return isTitle ? title : plainWord(ruleId.replace(/^.*:(\d{4}-)?/, ''));
}
