import Button from '@material-ui/core/Button';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ErrorState,
  formatNumber,
  SloReport,
  Time,
  useEntityTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloReportRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';
import { DeleteReport } from './DeleteReport';
import { periodText } from './periodText';
import { reportFormats, useReportFile } from './useReportFile';

/** A frozen report: what it is of, how many objectives met their target, and its files. */
export function ReportRow(props: { report: SloReport; mayDelete: boolean }) {
  const { report } = props;
  const { t } = useTexts(sloTranslationRef);
  const reportPath = useRouteRef(sloReportRouteRef);
  const { title, period, counts, isPreliminary, createdAt } = report;
  const { download, failure } = useReportFile(report);
  const by = useEntityTitle(report.createdBy);
  const all = counts.met + counts.missed + counts.undecided;
  return (
    <tr>
      <td style={{ minWidth: 180 }}>
        <Link to={reportPath({ reportId: report.id })}>{title}</Link>
        {isPreliminary && ` (${t('review.reports.preliminary')})`}
        {failure && (
          <ErrorState title={t('review.reports.fileFailed')} error={failure} />
        )}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>{periodText(period.of)}</td>
      <td>
        {all === 0
          ? t('review.reports.noPromises')
          : t(
              report.judges === 'promises'
                ? 'review.reports.promisesOf'
                : 'review.reports.verdictsOf',
              {
                count: all,
                met: formatNumber(counts.met),
                missed: formatNumber(counts.missed),
                undecided: formatNumber(counts.undecided),
                all: formatNumber(all),
              },
            )}
      </td>
      <td>
        <Time at={createdAt} />, {by}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        {reportFormats.map(format => {
          const word = format.toUpperCase();
          return (
            <Button
              key={format}
              size="small"
              aria-label={t('review.reports.downloadOf', {
                title,
                format: word,
              })}
              onClick={() => void download(format)}
            >
              {word}
            </Button>
          );
        })}
        {props.mayDelete && <DeleteReport report={report} />}
      </td>
    </tr>
  );
}
