import { isOfReport } from '../../model/report/isOfReport';
import {
  periodInWords,
  type ReportPeriod,
} from '../../model/report/ReportPeriod';
import type { Agreement } from '../../model/sla/Agreement';
import {
  currentPeriod,
  type AgreementVersion,
} from '../../model/sla/slaPeriods';
import { windowAt } from '../../model/window/windowAt';
import { dayInWords } from '../../model/words/dayInWords';
import {
  planPeriods,
  type EvaluableSla,
  type PlannedPeriod,
} from '../../slas/planPeriods';
import type { SettledPeriod } from '../../slas/SettledPeriodsStore';

/** The month or quarter that promises are looked at in. */
export interface PromiseSpan {
  readonly period: ReportPeriod;
  /** Up to when the report is counted; seconds since 1970. */
  readonly untilSeconds: number;
  /** Up to when counts have come: what ended by then is over. Never before `untilSeconds`. */
  readonly cameSeconds: number;
}

/** A period that is not final, and up to when it is counted. */
export interface OpenPromise extends PlannedPeriod {
  readonly untilSeconds: number;
}

/** What of an agreement is of a report. */
export interface PlannedPromises {
  /** That the agreement is named and measured by. */
  readonly deciding: AgreementVersion;
  readonly versions: readonly AgreementVersion[];
  /** The oldest first. */
  readonly final: readonly SettledPeriod[];
  readonly open: readonly OpenPromise[];
  /** ISO 8601 instant that it was taken out of use before the end of the report. */
  readonly endedAt: string | null;
  /** Why there is no period. */
  readonly note: string | null;
}

/**
 * Plans which periods of an agreement a report tells of. Undefined where nothing was promised in its period, or not yet.
 *
 * @param final - periods that were settled and end about the period of the report
 */
export function planPromises(
  sla: EvaluableSla,
  final: readonly SettledPeriod[],
  span: PromiseSpan,
): PlannedPromises | undefined {
  const { versions } = sla;
  const { period, untilSeconds } = span;
  const within = versions.filter(
    ({ validFrom, validTo, version, agreement }) =>
      (isBefore(validFrom, untilSeconds) ||
        (version === 1 && agreement.since !== undefined)) &&
      (validTo === null || !isBefore(validTo, period.startSeconds)),
  );
  const deciding = within.at(-1);
  if (!deciding) return undefined;
  const windowOf = (version: number) =>
    versions.find(one => one.version === version)?.agreement.window;
  const settled = final.filter(({ version, end, isPromised }) => {
    const window = windowOf(version);
    return (
      isPromised &&
      window &&
      isOfReport(Date.parse(end) / 1_000, window, period)
    );
  });
  const open = openPromises(sla, deciding, span);
  const isEmpty = settled.length + open.length === 0;
  if (isEmpty && !currentPeriod(deciding.agreement, untilSeconds)) {
    return undefined;
  }
  const { validTo } = deciding;
  const isEnded = validTo !== null && isBefore(validTo, untilSeconds);
  const endedAt = isEnded ? validTo : null;
  return {
    ...{ deciding, versions: within, final: settled, open, endedAt },
    note: isEmpty ? noteOf(deciding.agreement, endedAt, period) : null,
  };
}

function openPromises(
  sla: EvaluableSla,
  deciding: AgreementVersion,
  { period, untilSeconds, cameSeconds }: PromiseSpan,
): OpenPromise[] {
  if (deciding.agreement.window.kind === 'rolling') {
    return rollingPromise(sla, deciding, untilSeconds);
  }
  const { past, current } = planPeriods(sla, cameSeconds);
  return [...[...past].reverse(), ...(current ? [current] : [])]
    .filter(
      ({ isPromised, span, version }) =>
        isPromised &&
        isOfReport(span.endSeconds, version.agreement.window, period),
    )
    .map(one => ({
      ...one,
      untilSeconds: Math.min(one.span.endSeconds, cameSeconds),
    }));
}

/** The window that ends with the report, unless the agreement ended before. */
function rollingPromise(
  { kept }: EvaluableSla,
  version: AgreementVersion,
  untilSeconds: number,
): OpenPromise[] {
  const { validTo, agreement } = version;
  const span = currentPeriod(agreement, untilSeconds);
  const isEnded = validTo !== null && isBefore(validTo, untilSeconds);
  if (!span || isEnded) return [];
  const { exclusions } = kept.agreement;
  const whole = { ...agreement, exclusions };
  return [{ span, version, agreement: whole, isPromised: true, untilSeconds }];
}

function noteOf(
  agreement: Agreement,
  endedAt: string | null,
  period: ReportPeriod,
): string {
  const { window } = agreement;
  const zone = window.kind === 'calendar' ? window.timeZone : undefined;
  const last = period.endSeconds - 1;
  if (endedAt !== null) {
    return `It was ended on ${dayInWords(
      Date.parse(endedAt) / 1_000,
      zone,
    )}, before a period of it was over.`;
  }
  const end = windowAt(window, last).endSeconds - 1;
  return `No period of it ends in ${
    period.kind === 'quarter' ? 'the ' : ''
  }${periodInWords(period)}; the one under way then ends on ${dayInWords(
    end,
    zone,
  )}.`;
}

function isBefore(instant: string, seconds: number): boolean {
  return Date.parse(instant) / 1_000 < seconds;
}
