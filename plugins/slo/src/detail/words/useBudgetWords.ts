import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { remainingParts } from '../lib/remainingParts';
import { sloTranslationRef } from '../../translation';

/**
 * A part of a budget in words: `37 % left`, `18 % over`.
 *
 * @returns a function of what remains; null is not known
 */
export function useBudgetWords(): (remaining: number | null) => string {
  const { t } = useTranslationRef(sloTranslationRef);
  return remaining => {
    if (remaining === null) return t('detail.words.budget.unknown');
    const { kind, share } = remainingParts(remaining);
    return t(`detail.words.budget.${kind}`, { share });
  };
}
