import { insightsTranslationRef } from '../../../translation/insightsTranslationRef';
import { useTexts } from '../../../translation/useTexts';

/** The words of the files that a chart is saved as. */
export interface ChartFileWords {
  /** Heads of the columns of the CSV; a level is a ratio there, as the values beside it. */
  period: string;
  forecastMedian: string;
  forecastLow(level: number): string;
  forecastHigh(level: number): string;
  /** Heads of the ends of a range. */
  rangeLow(title: string): string;
  rangeHigh(title: string): string;
  /** Why there is no picture to save. */
  noDrawing: string;
}

/** The words in the reader's language. */
export function useChartFileWords(): ChartFileWords {
  const { t } = useTexts(insightsTranslationRef);
  return {
    period: t('chart.file.period'),
    forecastMedian: t('chart.file.forecastMedian'),
    forecastLow: level => t('chart.file.forecastLow', { level: String(level) }),
    forecastHigh: level =>
      t('chart.file.forecastHigh', { level: String(level) }),
    rangeLow: title => t('chart.file.rangeLow', { title }),
    rangeHigh: title => t('chart.file.rangeHigh', { title }),
    noDrawing: t('chart.file.noDrawing'),
  };
}
