import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  SloReportContent,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

type Counts = NonNullable<SloReportContent['promised']>['counts'];

/** How many promises were kept, in a sentence; empty where nothing was promised. */
export function useKeptSentence() {
  const { t } = useTranslationRef(sloTranslationRef);
  return ({ agreements, kept, broken, undecided, underWay }: Counts) => {
    if (agreements === 0) return '';
    const judged = kept + broken + undecided;
    const open =
      underWay > 0
        ? t('report.answer.underWay', { number: formatNumber(underWay) })
        : '';
    if (judged === 0) return open || t('report.answer.noneEnded');
    const promises = t('report.answer.promises', {
      count: judged,
      number: formatNumber(judged),
    });
    const sentence =
      kept === judged
        ? t('report.answer.allKept', { promises })
        : t('report.answer.kept', {
            promises,
            kept: formatNumber(kept),
            broken: formatNumber(broken),
            undecided: formatNumber(undecided),
          });
    return [sentence, open].filter(Boolean).join(' ');
  };
}
