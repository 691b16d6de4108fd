import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  SloReportContent,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { useKeptSentence } from './useKeptSentence';

/**
 * How many promises were kept, and, unless the report is of a customer, before that how many objectives met their target.
 * There is no average.
 */
export function useReportSentence() {
  const { t } = useTranslationRef(sloTranslationRef);
  const keptSentence = useKeptSentence();
  return ({ counts, promised, judges }: SloReportContent) => {
    const promises = promised ? keptSentence(promised.counts) : '';
    if (judges === 'promises') return promises;
    const { objectives, met, missed, undecided } = counts;
    const all = t('report.answer.objectives', {
      count: objectives,
      number: formatNumber(objectives),
    });
    const sentence =
      met === objectives
        ? t('report.answer.allMet', { objectives: all })
        : t('report.answer.sentence', {
            met: formatNumber(met),
            missed: formatNumber(missed),
            undecided: formatNumber(undecided),
            objectives: all,
          });
    return [sentence, promises].filter(Boolean).join(' ');
  };
}
