import Button from '@material-ui/core/Button';
import {
  ErrorState,
  LoadingState,
  PlainTable,
  SloReportFilter,
  usePlainTable,
  useSloReports,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { ReportRow } from './ReportRow';

/** Reports that were frozen, the newest first. */
export function ReportList(props: {
  filter: SloReportFilter;
  mayDelete: boolean;
}) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const reports = useSloReports(props.filter);
  const { items, error } = reports;
  if (reports.isPending) return <LoadingState shape="text" />;
  if (error && items.length === 0) {
    return (
      <ErrorState
        title={t('review.reports.listFailed')}
        error={error}
        stillWorks={t('review.reports.stillWorks')}
        onRetry={reports.retry}
      />
    );
  }
  if (items.length === 0) {
    return <p className={note}>{t('review.reports.none')}</p>;
  }
  return (
    <>
      <PlainTable
        caption={t('review.reports.caption')}
        columns={[
          { title: t('review.reports.report') },
          { title: t('review.reports.period') },
          { title: t('review.reports.verdicts') },
          { title: t('review.reports.created') },
          { title: t('review.reports.files') },
        ]}
      >
        {items.map(report => (
          <ReportRow
            key={report.id}
            report={report}
            mayDelete={props.mayDelete}
          />
        ))}
      </PlainTable>
      {reports.hasMore && (
        <Button
          size="small"
          disabled={reports.isLoadingMore}
          onClick={reports.loadMore}
        >
          {t('review.reports.more')}
        </Button>
      )}
    </>
  );
}
