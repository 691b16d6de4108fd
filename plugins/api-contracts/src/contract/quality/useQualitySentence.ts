import {
  ContractAspectCount,
  ContractQuality,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { ruleTitle } from './ruleTitle';
import { useAspectWord } from './useAspectWord';

/** The score, and what costs it most, or is lacking most where no rule finds anything, in one sentence. */
export function useQualitySentence(quality: ContractQuality): string {
  const { t } = useTexts(apiContractsTranslationRef);
  const wordOf = useAspectWord();
  const score = formatNumber(Math.round(quality.score ?? 0));
  const costliest = quality.rules.find(({ cost }) => cost > 0);
  if (costliest) {
    const places = costliest.places - costliest.waivedPlaces;
    return t('quality.sentence.rule', {
      score,
      rule: ruleTitle(costliest),
      cost: formatNumber(costliest.cost),
      places: t('quality.sentence.places', {
        count: places,
        number: formatNumber(places),
      }),
    });
  }
  const lacking = mostLacking(quality.aspects);
  if (!lacking) return t('quality.sentence.clean', { score });
  const { aspect, applicable, present } = lacking;
  return t('quality.sentence.missing', {
    score,
    missing: formatNumber(applicable - present),
    operations: t('quality.sentence.operations', {
      count: applicable,
      number: formatNumber(applicable),
    }),
    aspect: wordOf(aspect),
  });
}

function mostLacking(
  aspects: readonly ContractAspectCount[],
): ContractAspectCount | undefined {
  const lack = ({ applicable, present }: ContractAspectCount) =>
    applicable - present;
  return [...aspects]
    .filter(one => lack(one) > 0)
    .sort((one, other) => lack(other) - lack(one))[0];
}
