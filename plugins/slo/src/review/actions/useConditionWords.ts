import {
  formatShare,
  SloAction,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Why a policy asks for an action, in words. */
export function useConditionWords(): (action: SloAction) => string {
  const { t } = useTexts(sloTranslationRef);
  return ({ when: { consumed, state }, rule }) => {
    if (consumed !== null) {
      return t('review.actions.consumed', { share: formatShare(consumed) });
    }
    return state === 'exhausted' || state === 'burning'
      ? t(`review.actions.${state}`)
      : t('review.actions.otherwise', { rule });
  };
}
