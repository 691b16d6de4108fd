import {
  formatShare,
  SloReportContent,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

const isOfPromises = ({ judges }: SloReportContent) => judges === 'promises';

/** How much is known of each thing that the report judges. */
function coveragesOf(report: SloReportContent): number[] {
  return isOfPromises(report)
    ? report.promised?.agreements.flatMap(({ periods, unjudged }) => [
        ...periods.map(({ coverage }) => coverage),
        ...(unjudged > 0 ? [0] : []),
      ]) ?? []
    : report.slos.flatMap(({ objectives }) =>
        objectives.map(({ coverage }) => coverage ?? 0),
      );
}

/** How much is known of what a report judges, in a sentence; empty where it judges nothing. */
export function useCoverageSentence() {
  const { t } = useTexts(sloTranslationRef);
  return (report: SloReportContent) => {
    const known = coveragesOf(report);
    if (known.length === 0) return '';
    const least = Math.min(...known) || null;
    if (isOfPromises(report)) {
      return least === null
        ? t('report.answer.coveragePromisedNone')
        : t('report.answer.coveragePromised', { share: formatShare(least) });
    }
    return least === null
      ? t('report.answer.coverageNone')
      : t('report.answer.coverage', { share: formatShare(least) });
  };
}
