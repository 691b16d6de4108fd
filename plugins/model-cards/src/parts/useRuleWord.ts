import { useCallback } from 'react';
import { plainWord, useTexts } from '@almanac/backstage-plugin-insights-react';
import { attentionRules } from '../lib/modelWords';
import { modelCardsTranslationRef } from '../translation';

/** The words of a rule by which models need somebody; of one that a newer backend has, its id in plain words. */
export function useRuleWord(): (ruleId: string) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  return useCallback(
    ruleId => {
      const known = attentionRules.find(rule => rule === ruleId);
      return known ? t(`parts.attention.rule.${known}`) : plainWord(ruleId);
    },
    [t],
  );
}
