import {
  formatList,
  formatNumber,
  ModelOverview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';

/** Rules by which somebody always has to act; what others find may be only worth a look. */
const REASONS = [
  'version-failed',
  'promotion-waiting',
  'no-owner',
  'no-card',
] as const;

/**
 * How many models need somebody, and why, in one sentence.
 *
 * A model can have several reasons, so that they are no parts of the number. They are counted whatever needs are chosen,
 * so that they are left out where some are.
 */
export function useAnswerWords(): (
  overview: ModelOverview,
  isFiltered: boolean,
  isByNeed: boolean,
) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  const reasonsOf = ({ attention }: ModelOverview) =>
    formatList(
      REASONS.flatMap(rule => {
        const count = attention.find(({ value }) => value === rule)?.count ?? 0;
        return count > 0
          ? [t(`list.answer.reason.${rule}`, { number: formatNumber(count) })]
          : [];
      }),
    );
  return (overview, isFiltered, isByNeed) => {
    const { matchingCount, totalCount, needAttentionCount } = overview;
    const modelsOf = (count: number, kind: 'models' | 'matching') =>
      t(`list.answer.${kind}`, { count, number: formatNumber(count) });
    if (matchingCount === 0) {
      return t('list.answer.noMatch', {
        models: modelsOf(totalCount, 'models'),
      });
    }
    const models = modelsOf(matchingCount, isFiltered ? 'matching' : 'models');
    if (needAttentionCount === 0) return t('list.answer.none', { models });
    const words = {
      count: needAttentionCount,
      number: formatNumber(needAttentionCount),
      models,
    };
    const reasons = isByNeed ? '' : reasonsOf(overview);
    return reasons
      ? t('list.answer.needBecause', { ...words, reasons })
      : t('list.answer.need', words);
  };
}
