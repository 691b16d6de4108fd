import {
  formatList,
  formatNumber,
  plainWord,
  SloCount,
  SloOverview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import {
  attentionOf,
  statesByAttention,
  statesThatNeedSomebody,
} from '../lib/attention';
import { sloTranslationRef } from '../translation';

/** How many of the counted SLOs need somebody. */
export function needCount(states: readonly SloCount[]): number {
  return states
    .filter(({ value }) => statesThatNeedSomebody.some(need => need === value))
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * What is the matter with the SLOs, in one sentence.
 *
 * @param isFiltered - whether the counts are of some of the SLOs only
 */
export function useAnswerWords(): (
  overview: SloOverview,
  isFiltered: boolean,
) => string {
  const { t } = useTexts(sloTranslationRef);
  const partOf = ({ value, count }: SloCount) => {
    const words = { count, number: formatNumber(count) };
    const known = statesByAttention.find(state => state === value);
    return known
      ? t(`list.answer.state.${known}`, words)
      : t('list.answer.stateOfNewerBackend', {
          ...words,
          state: plainWord(value ?? '').toLocaleLowerCase(),
        });
  };
  const listed = (counts: SloCount[]) =>
    formatList(
      counts
        .filter(({ count }) => count > 0)
        .sort((a, b) => attentionOf(a.value ?? '') - attentionOf(b.value ?? ''))
        .map(partOf),
    );
  return ({ matchingCount, totalCount, states }, isFiltered) => {
    const slosOf = (count: number, kind: 'slos' | 'matching') =>
      t(`list.answer.${kind}`, { count, number: formatNumber(count) });
    if (matchingCount === 0) {
      return t('list.answer.noMatch', { slos: slosOf(totalCount, 'slos') });
    }
    const slos = slosOf(matchingCount, isFiltered ? 'matching' : 'slos');
    const need = needCount(states);
    if (need === 0) {
      return t('list.answer.none', { slos, parts: listed(states.slice()) });
    }
    const urgent = states.filter(({ value }) =>
      statesThatNeedSomebody.some(state => state === value),
    );
    return t('list.answer.need', {
      count: need,
      number: formatNumber(need),
      slos,
      parts: listed(urgent),
    });
  };
}
