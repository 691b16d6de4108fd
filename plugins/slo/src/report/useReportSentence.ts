import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  SloReport,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** How many objectives met their target, in a sentence. There is no average of objectives. */
export function useReportSentence() {
  const { t } = useTranslationRef(sloTranslationRef);
  return ({ objectives, met, missed, undecided }: SloReport['counts']) => {
    const all = t('report.answer.objectives', {
      count: objectives,
      number: formatNumber(objectives),
    });
    return met === objectives
      ? t('report.answer.allMet', { objectives: all })
      : t('report.answer.sentence', {
          met: formatNumber(met),
          missed: formatNumber(missed),
          undecided: formatNumber(undecided),
          objectives: all,
        });
  };
}
