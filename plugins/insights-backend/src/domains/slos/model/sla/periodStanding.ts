import type { BudgetSums } from '../budget/BudgetSums';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import type { Span } from '../window/TimeWindow';
import type { Agreement } from './Agreement';
import { creditDue, type CreditDue } from './creditDue';
import { fallsBelow } from './fallsBelow';
import { includedSum, type IncludedSum } from './includedSum';
import {
  projectedPeriod,
  recentRates,
  type ProjectedPeriod,
} from './projectedPeriod';
import type { SlaState } from './SlaState';

/** How far a promise is from being broken. Nothing is clamped: beyond it all are negative. */
export interface Headroom {
  /** SLI − target; null without an SLI. */
  readonly ratio: number | null;
  /** What may fail in all: of the whole period where it can be projected, else of what was counted. */
  readonly allowedUnits: number;
  /** What of it may still fail. */
  readonly units: number;
  /** The same as a part of what may fail in all; null where nothing may. */
  readonly share: number | null;
  /** Minutes of full outage, at recent traffic; null where none is known, or the period is over. */
  readonly outageMinutes: number | null;
}

/** How one period of an agreement stands. */
export interface PeriodStanding {
  readonly period: Span;
  readonly isOver: boolean;
  readonly state: SlaState;
  readonly counted: IncludedSum;
  /** Part of the time that counts whose counts are known, 0…1. */
  readonly coverage: number;
  /** Null without units. */
  readonly sli: number | null;
  readonly headroom: Headroom;
  /** At the end of a calendar period that is not over; null where too little is known to tell. */
  readonly projection: ProjectedPeriod | null;
  /** Of the period, or what would be due if it ended now. Null where no credits are agreed. */
  readonly credit: CreditDue | null;
}

/** With less than a quarter of what may fail left, somebody should look. */
export const AT_RISK_SHARE = 0.25;

/**
 * How a period of an agreement stands.
 *
 * @param sums - of the objective, as far back as the period and the last seven days
 * @param nowSeconds - up to where it is evaluated; a period that ended by then is over, a rolling one never is
 */
export function periodStanding(
  { target, window, exclusions, credits }: Agreement,
  sums: BudgetSums,
  period: Span,
  nowSeconds: number,
): PeriodStanding {
  const isCalendar = window.kind === 'calendar';
  const isOver = isCalendar && period.endSeconds <= nowSeconds;
  const until = Math.min(period.endSeconds, nowSeconds);
  const counted = includedSum(
    sums,
    { startSeconds: period.startSeconds, endSeconds: until },
    exclusions,
  );
  const rates = isOver ? null : recentRates(sums, nowSeconds, exclusions);
  const projection =
    rates && isCalendar
      ? projectedPeriod(counted, period, rates, exclusions)
      : null;
  const { total, badUnits } = counted;
  const allowedUnits =
    allowedErrorRatioOf(target) * (projection?.totalUnits ?? total);
  const units = allowedUnits - badUnits;
  const sli = total > 0 ? 1 - badUnits / total : null;
  const headroom: Headroom = {
    ratio: sli === null ? null : sli - target,
    allowedUnits,
    units,
    share: allowedUnits > 0 ? units / allowedUnits : null,
    outageMinutes:
      rates && rates.unitsPerSecond > 0
        ? units / rates.unitsPerSecond / 60
        : null,
  };
  return {
    period,
    isOver,
    state: stateOf(target, {
      counted,
      headroom,
      projection,
      isFinal: !isCalendar || isOver,
      isOver,
    }),
    counted,
    coverage: counted.slices === 0 ? 0 : counted.knownSlices / counted.slices,
    sli,
    headroom,
    projection,
    credit: credits ? creditDue(counted, credits) : null,
  };
}

function stateOf(
  target: number,
  seen: Pick<
    PeriodStanding,
    'counted' | 'headroom' | 'projection' | 'isOver'
  > & {
    /** Whether what was counted decides, since traffic to come mends nothing. */
    readonly isFinal: boolean;
  },
): SlaState {
  const { counted, projection, headroom } = seen;
  if (!(counted.total > 0)) return 'noData';
  const isBelow = fallsBelow(counted, target);
  if (seen.isFinal) {
    if (isBelow) return 'broken';
    if (seen.isOver) return 'kept';
  }
  const isBeyondMending =
    projection !== null &&
    fallsBelow(
      { total: projection.totalUnits, badUnits: counted.badUnits },
      target,
    );
  if (isBeyondMending) return 'broken';
  const endsBelow =
    projection !== null &&
    fallsBelow(
      { total: projection.totalUnits, badUnits: projection.badUnits },
      target,
    );
  const isScarce = (headroom.share ?? 1) < AT_RISK_SHARE;
  return isBelow || endsBelow || isScarce ? 'atRisk' : 'kept';
}
