import {
  PageSection,
  PlainTable,
  SloReportAgreement,
  SloReportContent,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SlaLink } from '../sla/parts/SlaLink';
import { formatMoney } from '../sla/lib/formatMoney';
import { sloTranslationRef } from '../translation';
import { PromiseRow } from './PromiseRow';
import { UnjudgedRow } from './UnjudgedRow';

const urgency = (promise?: { verdict: string }) =>
  ['broken', 'undecided', 'underWay', 'kept'].indexOf(
    promise?.verdict ?? 'undecided',
  );

/** A row for each period; those that cannot be judged are undefined. */
const rowsOf = (agreement: SloReportAgreement) => [
  ...agreement.periods.map(promise => ({ agreement, promise })),
  ...Array.from({ length: agreement.unjudged }, () => ({
    agreement,
    promise: undefined,
  })),
];

/** What customers were promised, what was measured and what is due for it; those that were broken first. */
export function ReportPromised({ report }: { report: SloReportContent }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { promised, scope } = report;
  if (!promised || promised.agreements.length === 0) return null;
  const right = { align: 'right' as const };
  const rows = promised.agreements
    .flatMap(rowsOf)
    .sort((a, b) => urgency(a.promise) - urgency(b.promise));
  const noted = promised.agreements.filter(
    ({ note: why, unjudged }) => why !== null && unjudged === 0,
  );
  const namesCustomer = scope.customer === undefined;
  const due = promised.creditsDue.map(formatMoney).join(', ');
  return (
    <PageSection anchor="promised" title={t('report.promised.title')}>
      {rows.length > 0 && (
        <PlainTable
          caption={t('report.promised.caption')}
          columns={[
            { title: t('report.promised.verdict') },
            { title: t('report.promised.agreement') },
            { title: t('report.promised.target'), ...right },
            { title: t('report.promised.measured'), ...right },
            { title: t('report.promised.bad'), ...right },
            { title: t('report.promised.known'), ...right },
            { title: t('report.promised.excluded') },
            { title: t('report.promised.credit') },
          ]}
        >
          {rows.map(({ agreement, promise }, index) =>
            promise ? (
              <PromiseRow
                key={index}
                {...{ agreement, promise, namesCustomer }}
              />
            ) : (
              <UnjudgedRow key={index} {...{ agreement, namesCustomer }} />
            ),
          )}
        </PlainTable>
      )}
      {due && <p>{t('report.promised.due', { amount: due })}</p>}
      {noted.map(agreement => (
        <p key={agreement.id} className={note}>
          <SlaLink sla={agreement} />: {agreement.note}
        </p>
      ))}
    </PageSection>
  );
}
