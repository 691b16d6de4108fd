import {
  Notice,
  PageSection,
  PrintStyles,
  SloReportContent,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../parts/ExampleNotice';
import { sloTranslationRef } from '../translation';
import { ReportHead } from './ReportHead';
import { ReportObjectives } from './ReportObjectives';
import { ReportPromised } from './ReportPromised';
import { ReportSlos } from './ReportSlos';
import { Verification } from './Verification';

/** What a report says, in the order of its file. */
export function ReportContent({ report }: { report: SloReportContent }) {
  const { t } = useTexts(sloTranslationRef);
  const isOfCustomer = report.judges === 'promises';
  return (
    <div data-print-page>
      <PrintStyles />
      <ReportHead report={report} />
      {report.isPreliminary && (
        <Notice tone="attention" icon="warning">
          {t('report.preliminary', { until: <Time at={report.until} /> })}
        </Notice>
      )}
      {report.isExample && <ExampleNotice />}
      {!isOfCustomer && <ReportObjectives report={report} />}
      <ReportPromised report={report} />
      <div data-no-print>
        <Verification reportId={report.id} />
      </div>
      {report.slos.length > 0 && <ReportSlos report={report} />}
      <PageSection anchor="notes" title={t('report.notes.title')}>
        <ul style={{ margin: 0, paddingLeft: 20, maxWidth: 880, fontSize: 14 }}>
          {report.notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </PageSection>
    </div>
  );
}
