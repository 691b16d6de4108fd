import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  SlaList,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { slaStatesThatNeed } from './lib/slaStates';

/** What is the matter with the agreements, in one sentence; of those that match, where filters are set. */
export function useSlasSentence(): (slas: SlaList) => string {
  const { t } = useTranslationRef(sloTranslationRef);
  const inWords = (count: number) =>
    t('sla.answer.agreements', { count, number: formatNumber(count) });
  return ({
    items,
    matchingCount = items.length,
    totalCount = matchingCount,
    hasMore,
  }) => {
    if (matchingCount === 0) {
      return t('sla.answer.noMatch', { agreements: inWords(totalCount) });
    }
    const agreements = inWords(matchingCount);
    const parts = slaStatesThatNeed.flatMap(state => {
      const count = items.filter(sla => sla.state === state).length;
      return count === 0
        ? []
        : [
            t(`sla.answer.state.${state}`, {
              count,
              number: formatNumber(count),
            }),
          ];
    });
    if (parts.length === 0) return t('sla.answer.kept', { agreements });
    const need = items.filter(sla => sla.state !== 'kept').length;
    const said = {
      number: formatNumber(need),
      agreements,
      parts: parts.join(', '),
    };
    // The worst come first: where one that is kept is there, all that need somebody are.
    return hasMore && need === items.length
      ? t('sla.answer.needAtLeast', said)
      : t('sla.answer.need', { count: need, ...said });
  };
}
