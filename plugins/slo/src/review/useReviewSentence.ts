import {
  formatNumber,
  SloReview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { statesThatNeedSomebody } from '../lib/attention';
import { sloTranslationRef } from '../translation';

/** Counts of SLOs, of actions and of agreements, in one sentence. Objectives are never averaged. */
export function useReviewSentence(): (review: SloReview) => string {
  const { t } = useTexts(sloTranslationRef);
  const counted = (count: number) => ({ count, number: formatNumber(count) });
  return ({ states, actions, slasAtRisk }) => {
    const total = states.reduce((sum, { count }) => sum + count, 0);
    const need = states
      .filter(({ value }) =>
        statesThatNeedSomebody.some(state => state === value),
      )
      .reduce((sum, { count }) => sum + count, 0);
    const slos = t('review.answer.slos', counted(total));
    const todo = actions.items.filter(({ state }) =>
      ['open', 'acknowledged'].includes(state),
    );
    const overdue = todo.filter(({ isOverdue }) => isOverdue).length;
    const atRisk = slasAtRisk.items.length;
    const parts = [
      todo.length === 0
        ? t('review.answer.noActions')
        : t('review.answer.open', counted(todo.length)),
      overdue > 0 && t('review.answer.overdue', counted(overdue)),
      atRisk > 0 && t('review.answer.slas', counted(atRisk)),
    ].filter(Boolean);
    const first =
      need > 0
        ? t('review.answer.need', { ...counted(need), slos })
        : t(total === 0 ? 'review.answer.noSlos' : 'review.answer.none', {
            slos,
          });
    return `${first}; ${parts.join(', ')}.`;
  };
}
