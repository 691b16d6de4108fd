import { useCallback } from 'react';
import {
  Collector,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** What a collector wrote, or keeps, in words: observations, or models and their versions where it reads those. */
export function useCountWords(): (
  counts: Pick<
    Collector['totals'],
    'observations' | 'models' | 'modelVersions'
  >,
) => string {
  const { t } = useTexts(trendRadarTranslationRef);
  return useCallback(
    ({ observations, models, modelVersions }) => {
      const words = (
        kind: 'observations' | 'models' | 'modelVersions',
        count: number,
      ) =>
        t(`sources.collector.${kind}`, { count, number: formatNumber(count) });
      if (models + modelVersions === 0) {
        return words('observations', observations);
      }
      return [
        words('models', models),
        words('modelVersions', modelVersions),
        ...(observations > 0 ? [words('observations', observations)] : []),
      ].join(', ');
    },
    [t],
  );
}
