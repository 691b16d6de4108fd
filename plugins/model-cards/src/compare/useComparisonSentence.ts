import {
  formatNumber,
  ModelComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { differingParams } from './params/differingParams';
import { useSideWords } from './useSideWords';

/** Which side is best in how many metrics, in how many of them beyond its interval, and how much differs. */
export function useComparisonSentence(): (
  comparison: ModelComparison,
) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  const sideWords = useSideWords();
  return ({ sides, metrics, params }) => {
    // Where all sides have the best value, it tells nothing apart.
    const telling = metrics.filter(
      ({ best, values }) =>
        best.length > 0 &&
        best.length < values.filter(value => value !== null).length,
    );
    const bests = sides
      .map((side, index) => ({
        side: sideWords(side),
        count: telling.filter(({ best }) => best.includes(index)).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ side, count }) =>
        t('compare.answer.bestIn', { side, number: formatNumber(count) }),
      );
    const count = telling.length;
    const first =
      count === 0
        ? t('compare.answer.noMetrics')
        : t('compare.answer.metrics', {
            count,
            number: formatNumber(count),
            best: new Intl.ListFormat('en-GB').format(bests),
          });
    const withIntervals = telling.filter(
      ({ isBestBeyondIntervals }) => isBestBeyondIntervals !== null,
    );
    const apart = withIntervals.filter(
      ({ isBestBeyondIntervals }) => isBestBeyondIntervals,
    );
    const beyond =
      withIntervals.length > 0 &&
      t('compare.answer.beyond', {
        known: formatNumber(withIntervals.length),
        apart: formatNumber(apart.length),
      });
    const counted = (kind: 'params' | 'points', of: number) =>
      t(`compare.answer.${kind}`, { count: of, number: formatNumber(of) });
    const points = new Set(
      sides.flatMap(({ changes }) =>
        changes.map(({ pointer, subject }) =>
          JSON.stringify([pointer, subject]),
        ),
      ),
    ).size;
    const second = t('compare.answer.differ', {
      params: counted('params', differingParams(params).length),
      points: counted('points', points),
    });
    return [first, beyond, second].filter(Boolean).join(' ');
  };
}
