import { creditInWords } from '../../model/report/creditInWords';
import { promiseVerdict } from '../../model/report/promiseVerdict';
import type {
  FrozenAgreement,
  FrozenPromise,
} from '../../model/report/ReportContent';
import type { Agreement } from '../../model/sla/Agreement';
import { presentWindow } from '../../presenters/presentDefinition';
import { presentAgreement } from '../../slas/presentAgreement';
import type { SettledPeriod } from '../../slas/SettledPeriodsStore';

/** A judged period, and the version of the agreement that it goes by. */
export interface JudgedPromise {
  readonly period: SettledPeriod;
  readonly agreement: Agreement;
  /** ISO 8601 instant; the end of the period where it is left out. */
  readonly countedUntil?: string;
}

/** A period of an agreement as a report keeps it. */
export function frozenPromise({
  period,
  agreement,
  countedUntil = period.end,
}: JudgedPromise): FrozenPromise {
  const { computedAt: _computedAt, ...working } = period.working;
  const { credits } = presentAgreement(agreement);
  return {
    ...period,
    ...{ working, countedUntil },
    verdict: promiseVerdict(period, agreement.window),
    window: presentWindow(agreement.window),
    creditTerms: credits ?? null,
    // What would be due if a period ended now is not due.
    creditInWords: period.isOver ? creditInWords(period, credits) : null,
  };
}

/** In the order in which a reader looks for them. */
export function byCustomer(a: FrozenAgreement, b: FrozenAgreement): number {
  const keyOf = ({ customer, title, id }: FrozenAgreement) => [
    customer,
    title,
    id,
  ];
  const [one, other] = [keyOf(a), keyOf(b)];
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return 0;
  return one[at] < other[at] ? -1 : 1;
}
