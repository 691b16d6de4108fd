import {
  formatNumber,
  SlaList,
  SlaState,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { slaStatesAtRest, slaStatesThatNeed } from './lib/slaStates';

/** States that are counted in words. */
type ToldState =
  | (typeof slaStatesThatNeed)[number]
  | (typeof slaStatesAtRest)[number];

/** What is the matter with the agreements, in one sentence; of those that match, where filters are set. */
export function useSlasSentence(): (slas: SlaList) => string {
  const { t } = useTexts(sloTranslationRef);
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
    const countOf = (state: SlaState) =>
      items.filter(sla => sla.state === state).length;
    const partsOf = (states: readonly ToldState[]) =>
      states.flatMap(state => {
        const count = countOf(state);
        const said = { count, number: formatNumber(count) };
        return count === 0 ? [] : [t(`sla.answer.state.${state}`, said)];
      });
    const parts = partsOf(slaStatesThatNeed);
    if (parts.length === 0) {
      const atRest = partsOf(slaStatesAtRest).join(', ');
      if (!atRest) return t('sla.answer.kept', { agreements });
      const kept = countOf('kept');
      return kept === 0
        ? t('sla.answer.atRest', { agreements, parts: atRest })
        : t('sla.answer.keptBeside', {
            agreements: inWords(kept),
            parts: atRest,
          });
    }
    const need = slaStatesThatNeed.reduce(
      (sum, state) => sum + countOf(state),
      0,
    );
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
