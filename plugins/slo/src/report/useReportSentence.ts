import {
  formatNumber,
  SloReportContent,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { useKeptSentence } from './useKeptSentence';

/**
 * How many promises were kept, and, unless the report is of a customer, before that how many objectives met their target.
 * There is no average.
 */
export function useReportSentence() {
  const { t } = useTexts(sloTranslationRef);
  const keptSentence = useKeptSentence();
  return (report: SloReportContent) => {
    const { counts, promised, judges, format = 1, slos } = report;
    const promises = promised ? keptSentence(promised) : '';
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
    const wholes = slos.flatMap(({ composite }) => composite ?? []);
    const missedWholes = wholes.filter(one => one.verdict === 'missed').length;
    const ofWholes =
      // The first reports counted the parts of a composite SLO in its place.
      format > 1
        ? wholes.length > 0 && t('report.answer.composites')
        : missedWholes > 0 &&
          t('report.answer.wholesMissed', {
            number: formatNumber(missedWholes),
          });
    return [sentence, ofWholes, promises].filter(Boolean).join(' ');
  };
}
