import type {
  FrozenAgreement,
  FrozenPromise,
  ReportContent,
} from './ReportContent';
import type { PromiseVerdict } from './promiseVerdict';
import type { CsvValue } from './toCsv';

/** A line on an agreement in a report. */
interface PromiseLine {
  readonly agreement: FrozenAgreement;
  /** The promised period; undefined where there is none, or where it cannot be judged. */
  readonly promise: FrozenPromise | undefined;
  readonly report: ReportContent & { readonly digest: string };
}

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

/** What a line on a promise says in the columns that objectives have, too. */
export function sharedValues({
  agreement,
  promise,
  report,
}: PromiseLine): Readonly<Record<string, CsvValue>> {
  return {
    SLO: agreement.slo,
    title: agreement.title,
    service: agreement.service,
    owner: agreement.owner,
    ...(promise ? measuredValues(promise) : { verdict: unjudged(agreement) }),
    period: report.period.of,
    'time zone': report.period.timeZone,
    preliminary: yesOrNo(report.isPreliminary),
    'example data': yesOrNo(agreement.isExample),
    'report digest': report.digest,
  };
}

function measuredValues(promise: FrozenPromise): Record<string, CsvValue> {
  return {
    verdict: promise.verdict,
    'target (ratio)': promise.target,
    'SLI (ratio)': promise.sli,
    'good (units)': promise.units - promise.badUnits,
    'bad (units)': promise.badUnits,
    'total (units)': promise.units,
    'coverage (ratio)': promise.coverage,
    'definition version': promise.evaluatedBy.version,
    'definition digest': promise.evaluatedBy.digest,
    'counted from (UTC)': promise.working.span?.start ?? null,
    'counted to (UTC)': promise.countedUntil,
  };
}

function unjudged(agreement: FrozenAgreement): PromiseVerdict | null {
  return agreement.unjudged > 0 ? 'undecided' : null;
}

/** What only a line on a promise says, by the name of its column. */
export const PROMISE_VALUES: Readonly<
  Record<string, (line: PromiseLine) => CsvValue>
> = {
  agreement: ({ agreement }) => agreement.id,
  customer: ({ agreement }) => agreement.customer,
  'measured by': ({ agreement }) => agreement.sloTitle,
  'agreement version': ({ promise }) => promise?.version ?? null,
  'promised from (UTC)': ({ promise }) => promise?.start ?? null,
  'promised to (UTC)': ({ promise }) => promise?.end ?? null,
  'final since (UTC)': ({ promise }) => promise?.settledAt ?? null,
  'excluded (s)': ({ promise }) => promise?.excludedSeconds ?? null,
  'excluded for': ({ promise }) =>
    promise?.exclusions.map(({ reason }) => reason).join('; ') || null,
  'credit due (amount)': ({ promise }) =>
    promise?.isOver ? promise.credit?.amount ?? null : null,
  'credit due (currency)': ({ promise }) =>
    promise?.isOver ? promise.credit?.currency ?? null : null,
  'how the credit follows': ({ promise }) => promise?.creditInWords ?? null,
  'in words': ({ agreement, promise }) =>
    promise ? promise.stateInWords : agreement.note,
};
