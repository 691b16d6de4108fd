import {
  ComparedMeasure,
  formatPeriod,
  Step,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** What a measure is called in the table. */
export function useMeasureTitle(): (
  measure: ComparedMeasure,
  step: Step,
) => string {
  const { t } = useTexts(trendRadarTranslationRef);
  return ({ id, at }, step) => {
    const period = at === null ? '' : formatPeriod(at, step);
    const titles: Record<ComparedMeasure['id'], string> = {
      latest: t('compare.table.latest', { period }),
      'year-change': t('compare.table.yearChange', { period }),
      growth: t('compare.table.growth'),
      'relative-growth': t('compare.table.relative'),
      outlook: t('compare.table.outlook', { period }),
    };
    return titles[id];
  };
}
