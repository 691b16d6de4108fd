import {
  formatNumber,
  SloReportContent,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { isBrokenAlready } from './isBrokenAlready';

type Promised = NonNullable<SloReportContent['promised']>;

/** How many promises were kept, in a sentence; empty where nothing was promised. */
export function useKeptSentence() {
  const { t } = useTexts(sloTranslationRef);
  return ({ counts, agreements }: Promised) => {
    const { kept, broken, undecided, underWay } = counts;
    if (counts.agreements === 0) return '';
    const already = agreements
      .flatMap(({ periods }) => periods)
      .filter(isBrokenAlready).length;
    const judged = kept + broken + undecided;
    const open = [
      already > 0 &&
        t('report.answer.brokenAlready', { number: formatNumber(already) }),
      underWay > 0 &&
        t('report.answer.underWay', { number: formatNumber(underWay) }),
    ]
      .filter(Boolean)
      .join(' ');
    if (judged === already) return open || t('report.answer.noneEnded');
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
