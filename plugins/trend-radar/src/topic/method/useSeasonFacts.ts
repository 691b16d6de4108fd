import {
  formatNumber,
  formatShare,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** The cycles that the values follow, and how strongly; nothing where there are none. */
export function useSeasonFacts({
  seasons = [],
  window,
}: TrendAnalysis): [term: string, fact: string][] {
  const { t } = useTexts(trendRadarTranslationRef);
  return seasons.map(({ periods, skill, strength, isGiven }) => {
    const words = {
      number: formatNumber(periods),
      period: t(`radar.period.${window.step}`),
      strength: t(`topic.method.seasonStrength.${strength}`),
    };
    return [
      t('topic.method.season'),
      isGiven || skill === null
        ? t('topic.method.seasonGiven', words)
        : t('topic.method.seasonFound', {
            ...words,
            skill: formatShare(skill, { decimals: 0 }),
          }),
    ];
  });
}
