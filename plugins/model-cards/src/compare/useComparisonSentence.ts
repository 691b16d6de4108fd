import {
  formatList,
  formatNumber,
  ModelComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { differingParams } from './params/differingParams';
import { useSideWords } from './useSideWords';

/** Which side is clearly best in how many metrics, whether one breaks callers, and how much differs. */
export function useComparisonSentence(): (
  comparison: ModelComparison,
) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  const sideWords = useSideWords();
  const metricsSentence = useMetricsSentence();
  return ({ sides, metrics, params }) => {
    const breaking = sides
      .filter(({ recordChanges }) => recordChanges?.signature?.breaksCallers)
      .map(side =>
        t('compare.answer.breaks', {
          side: sideWords(side),
          first: sideWords(sides[0]),
        }),
      );
    const counted = (kind: 'params' | 'points', of: number) =>
      t(`compare.answer.${kind}`, { count: of, number: formatNumber(of) });
    const points = new Set(
      sides.flatMap(({ changes }) =>
        changes.map(({ pointer, subject }) =>
          JSON.stringify([pointer, subject]),
        ),
      ),
    ).size;
    const differ = t('compare.answer.differ', {
      params: counted('params', differingParams(params).length),
      points: counted('points', points),
    });
    return [metricsSentence({ sides, metrics }), ...breaking, differ].join(' ');
  };
}

function useMetricsSentence(): (
  comparison: Pick<ModelComparison, 'sides' | 'metrics'>,
) => string {
  const { t } = useTexts(modelCardsTranslationRef);
  const sideWords = useSideWords();
  return ({ sides, metrics }) => {
    // Where all sides have the best value, it tells nothing apart.
    const telling = metrics.filter(
      ({ best, values }) =>
        best.length > 0 &&
        best.length < values.filter(value => value !== null).length,
    );
    const count = telling.length;
    if (count === 0) return t('compare.answer.noMetrics');
    const bests = sides
      .map((side, index) => ({
        side: sideWords(side),
        count: telling.filter(({ clearlyBest }) => clearlyBest.includes(index))
          .length,
      }))
      .filter(best => best.count > 0)
      .sort((a, b) => b.count - a.count)
      .map(best =>
        t('compare.answer.bestIn', {
          side: best.side,
          number: formatNumber(best.count),
        }),
      );
    const unclear = telling.filter(
      ({ clearlyBest }) => clearlyBest.length === 0,
    ).length;
    const told = [
      ...bests,
      ...(unclear > 0
        ? [t('compare.answer.unclear', { number: formatNumber(unclear) })]
        : []),
    ];
    return t('compare.answer.metrics', {
      count,
      number: formatNumber(count),
      told: formatList(told),
    });
  };
}
