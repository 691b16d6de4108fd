import type { BudgetSums } from '../budget/BudgetSums';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import type { Span } from '../window/TimeWindow';
import type { Agreement } from './Agreement';
import { creditDue, type CreditDue } from './creditDue';
import type { Headroom } from './Headroom';
import { includedSum, type IncludedSum } from './includedSum';
import { judgePeriod } from './judgePeriod';
import {
  projectedPeriod,
  recentRates,
  secondsAhead,
  type ProjectedPeriod,
  type RecentRates,
} from './projectedPeriod';
import type { PeriodState } from './SlaState';
import { unknownTime, type UnknownTime } from './unknownTime';

/** How one period of an agreement stands. */
export interface PeriodStanding {
  readonly period: Span;
  readonly isOver: boolean;
  readonly state: PeriodState;
  readonly counted: IncludedSum;
  /** Part of the time that counts whose counts are known, 0…1. */
  readonly coverage: number;
  readonly unknown: UnknownTime;
  /** Null without units. */
  readonly sli: number | null;
  readonly headroom: Headroom;
  /** At the end of a calendar period that is not over; null where too little is known to tell. */
  readonly projection: ProjectedPeriod | null;
  /** Of the period, or what would be due if it ended now. Null where no credits are agreed, or it cannot be told. */
  readonly credit: CreditDue | null;
}

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
  const unknown = unknownTime(
    counted,
    isCalendar && !isOver ? secondsAhead(counted, period, exclusions) : 0,
  );
  const headroom = headroomOf(target, counted, { projection, rates });
  const { slices, knownSlices, total } = counted;
  const state = judgePeriod(target, {
    ...{ counted, headroom, projection, unknown, isOver },
    isFinal: !isCalendar || isOver,
  });
  // A tier is reached where it is whatever the unknown time was.
  const certain = {
    ...counted,
    total: total + (unknown.isMuch ? unknown.units : 0),
  };
  return {
    ...{ period, isOver, state, counted, unknown, headroom, projection },
    coverage: slices === 0 ? 0 : knownSlices / slices,
    sli: sliOf(counted),
    credit:
      credits && state !== 'undecided' ? creditDue(certain, credits) : null,
  };
}

function sliOf({ total, badUnits }: IncludedSum): number | null {
  return total > 0 ? 1 - badUnits / total : null;
}

function headroomOf(
  target: number,
  counted: IncludedSum,
  {
    projection,
    rates,
  }: {
    readonly projection: ProjectedPeriod | null;
    readonly rates: RecentRates | null;
  },
): Headroom {
  const sli = sliOf(counted);
  const allowedUnits =
    allowedErrorRatioOf(target) * (projection?.totalUnits ?? counted.total);
  const units = allowedUnits - counted.badUnits;
  return {
    ratio: sli === null ? null : sli - target,
    allowedUnits,
    units,
    share: allowedUnits > 0 ? units / allowedUnits : null,
    outageMinutes:
      rates && rates.unitsPerSecond > 0
        ? units / rates.unitsPerSecond / 60
        : null,
  };
}
