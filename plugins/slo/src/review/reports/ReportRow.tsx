import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  fileName,
  formatNumber,
  saveFile,
  SloReport,
  Time,
  useInsightsApi,
} from '@almanac/backstage-plugin-insights-react';
import { refName } from '../../lib/refName';
import { sloTranslationRef } from '../../translation';
import { DeleteReport } from './DeleteReport';
import { periodText } from './periodText';

const formats = ['pdf', 'csv'] as const;

/** A frozen report: what it is of, how many objectives met their target, and its files. */
export function ReportRow(props: { report: SloReport; mayDelete: boolean }) {
  const { report } = props;
  const { t } = useTranslationRef(sloTranslationRef);
  const api = useInsightsApi();
  const [failure, setFailure] = useState<Error>();
  const { id, title, period, counts, isPreliminary, createdAt } = report;
  const download = async (format: (typeof formats)[number]) => {
    setFailure(undefined);
    try {
      const file = await api.getSloReportFile(id, format);
      saveFile(fileName(title, format), file);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <tr>
      <td style={{ minWidth: 180 }}>
        {title}
        {isPreliminary && ` (${t('review.reports.preliminary')})`}
        {failure && (
          <ErrorState title={t('review.reports.fileFailed')} error={failure} />
        )}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>{periodText(period.of)}</td>
      <td>
        {t('review.reports.verdictsOf', {
          met: formatNumber(counts.met),
          missed: formatNumber(counts.missed),
          undecided: formatNumber(counts.undecided),
          all: formatNumber(counts.objectives),
        })}
      </td>
      <td>
        <Time at={createdAt} />, {refName(report.createdBy)}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        {formats.map(format => {
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
