import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatShare,
  SloReportContent,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

const isOfPromises = ({ judges }: SloReportContent) => judges === 'promises';

/** How much is known of each thing that the report judges; null where of one nothing is. */
function leastCoverage(report: SloReportContent): number | null {
  const known = isOfPromises(report)
    ? report.promised?.agreements.flatMap(({ periods, unjudged }) => [
        ...periods.map(({ coverage }) => coverage),
        ...(unjudged > 0 ? [0] : []),
      ]) ?? []
    : report.slos.flatMap(({ objectives }) =>
        objectives.map(({ coverage }) => coverage ?? 0),
      );
  return Math.min(1, ...known) || null;
}

/** How much is known of what a report judges, in a sentence. */
export function useCoverageSentence() {
  const { t } = useTranslationRef(sloTranslationRef);
  return (report: SloReportContent) => {
    const least = leastCoverage(report);
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
