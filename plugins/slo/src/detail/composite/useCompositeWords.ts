import {
  formatNumber,
  formatShare,
  SloDetail,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useObjectiveTitle } from '../answer/useObjectiveTitle';
import { sloTranslationRef } from '../../translation';
import type { CompositeParts } from './compositeParts';

/** Which part adds most and by which weight; or why the parts do not add up. */
export function useCompositeWords(
  slo: SloDetail,
): (table: CompositeParts) => string {
  const { t } = useTexts(sloTranslationRef);
  const titleOf = useObjectiveTitle(slo);
  return ({ parts, total, shareDecimals }) => {
    const [{ budgeting }] = slo.definition.objectives;
    if (budgeting.method === 'Timeslices')
      return t('detail.composite.anySlice');
    const [most] = parts
      .filter(({ adds }) => adds !== null && adds > 0)
      .sort((a, b) => (b.adds ?? 0) - (a.adds ?? 0));
    if (total === null || !most) return '';
    const kind = most.weight === 1 ? 'mostUnweighted' : 'most';
    const said = t(`detail.composite.${kind}`, {
      title: titleOf(most.objective),
      own: formatShare(most.consumed, { decimals: shareDecimals }),
      weight: formatNumber(most.weight),
      adds: formatShare(most.adds, { decimals: shareDecimals }),
    });
    const isWeighed = parts.some(({ weight }) => weight !== 1);
    return isWeighed ? `${said} ${t('detail.composite.multiplier')}` : said;
  };
}
