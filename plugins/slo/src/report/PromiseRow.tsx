import {
  formatDuration,
  formatNumber,
  formatShare,
  SloReportAgreement,
  SloReportPromise,
  StateChip,
  Time,
  usePlainTable,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText, targetText } from '../detail/lib/objectiveText';
import { formatMoney } from '../sla/lib/formatMoney';
import { periodSpan } from '../sla/lib/periodSpan';
import { SlaLink } from '../sla/parts/SlaLink';
import { sloTranslationRef } from '../translation';
import { isBrokenAlready } from './isBrokenAlready';

/** One period of an agreement; what was measured opens the working of the whole row. */
export function PromiseRow(props: {
  agreement: SloReportAgreement;
  promise: SloReportPromise;
  /** Whether the report is of several customers. */
  namesCustomer: boolean;
}) {
  const { agreement, promise } = props;
  const { number, note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { target } = promise;
  const { first, last } = periodSpan(promise, promise.window);
  const sli = sliText(promise.sli, target);
  return (
    <tr>
      <td>
        <StateChip state={promise.verdict} />
        <Finality promise={promise} />
      </td>
      <td style={{ minWidth: 220 }}>
        <SlaLink sla={agreement} />
        <div className={note}>
          {props.namesCustomer && `${agreement.customer}, `}
          {t('report.promised.between', { first, last })}
        </div>
        <div className={note}>{promise.stateInWords}</div>
      </td>
      <td className={number}>{targetText(target)}</td>
      <td className={number}>
        <WorkingNumber
          working={promise.working}
          name={t('report.promised.measuredOf', {
            sli,
            title: agreement.title,
            first,
          })}
        >
          {sli}
        </WorkingNumber>
      </td>
      <td className={number}>
        {t('report.promised.badOf', {
          bad: formatNumber(promise.badUnits),
          all: formatNumber(promise.units),
        })}
      </td>
      <td className={number}>{formatShare(promise.coverage)}</td>
      <td>
        <Excluded promise={promise} />
      </td>
      <td>
        <Credit promise={promise} />
      </td>
    </tr>
  );
}

/** Whether the verdict can still change. */
function Finality({ promise }: { promise: SloReportPromise }) {
  const { settledAt, settlesAt } = promise;
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  if (isBrokenAlready(promise))
    return <div className={note}>{t('report.promised.already')}</div>;
  if (!settledAt && !settlesAt) return null;
  return (
    <div className={note}>
      {settledAt
        ? t('report.promised.final')
        : t('report.promised.provisional', {
            at: <Time at={settlesAt ?? ''} />,
          })}
    </div>
  );
}

/** Time that was agreed not to count, and why. */
function Excluded({ promise }: { promise: SloReportPromise }) {
  const { note } = usePlainTable();
  const { excludedSeconds, exclusions } = promise;
  if (exclusions.length === 0) return <>–</>;
  return (
    <>
      {formatDuration(excludedSeconds * 1_000)}
      {exclusions.map(({ start, reason }) => (
        <div key={`${start} ${reason}`} className={note}>
          <Time at={start} />: {reason}
        </div>
      ))}
    </>
  );
}

/** What is due for the period, and how it follows from what was agreed. */
function Credit({ promise }: { promise: SloReportPromise }) {
  const { note } = usePlainTable();
  const { credit, creditInWords, isOver } = promise;
  if (!credit || !isOver) return <>–</>;
  return (
    <>
      {formatMoney(credit)}
      {creditInWords && <div className={note}>{creditInWords}</div>}
    </>
  );
}
