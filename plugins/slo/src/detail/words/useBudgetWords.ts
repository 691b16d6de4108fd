import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { remainingParts } from '../lib/remainingParts';
import { sloTranslationRef } from '../../translation';

/**
 * A part of a budget in words: `37 % left`, `18 % over`; known within bounds alone `12 % to 37 % left`.
 *
 * @returns a function of what remains, and of the least that can; null is not known
 */
export function useBudgetWords(): (
  remaining: number | null,
  atLeast?: number | null,
) => string {
  const { t } = useTexts(sloTranslationRef);
  return (remaining, atLeast = null) => {
    if (remaining === null) return t('detail.words.budget.unknown');
    const most = remainingParts(remaining);
    const told = t(`detail.words.budget.${most.kind}`, { share: most.share });
    if (atLeast === null) return told;
    const least = remainingParts(atLeast);
    if (least.kind === most.kind && least.share === most.share) return told;
    return least.kind === 'left' && most.kind === 'left'
      ? t('detail.words.budget.between', {
          least: least.share,
          most: most.share,
        })
      : t('detail.words.budget.perhaps', {
          most: told,
          least: t(`detail.words.budget.${least.kind}`, { share: least.share }),
        });
  };
}
