import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  PageFailure,
  PageTitle,
  useSloReport,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloSkeleton } from '../detail/SloSkeleton';
import { sloReportRouteRef, sloReportsRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { ReportContent } from './ReportContent';

/** One frozen report: what it says, whether it still comes out the same, and its files. */
export function ReportPage() {
  const { reportId = '' } = useParams();
  const { t } = useTexts(sloTranslationRef);
  const reportsPath = useRouteRef(sloReportsRouteRef)();
  const reportPath = useRouteRef(sloReportRouteRef)({ reportId });
  const { data: report, error, refetch } = useSloReport(reportId);
  const title = report?.title ?? t('report.title');
  return (
    <BreadcrumbEntry entry={{ label: t('report.title'), href: reportsPath }}>
      <BreadcrumbEntry entry={{ label: title, href: reportPath }}>
        <PageTitle parts={[title, t('report.title')]} />
        {report && <ReportContent report={report} />}
        {!report && error && (
          <PageFailure
            error={error}
            unknown={{
              title: t('report.failed.unknown'),
              detail: t('report.failed.unknownDetail'),
              all: t('report.failed.all'),
              allPath: reportsPath,
            }}
            stillWorks={t('report.failed.stillWorks')}
            onRetry={() => void refetch()}
          />
        )}
        {!report && !error && <SloSkeleton />}
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}
