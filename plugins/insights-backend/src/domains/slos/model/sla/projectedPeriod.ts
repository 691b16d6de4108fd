import type { BudgetSums } from '../budget/BudgetSums';
import { RECENT_DAYS } from '../evaluation/projectedBudget';
import type { Span } from '../window/TimeWindow';
import type { Exclusion } from './Agreement';
import { agreedSeconds, includedSum, type IncludedSum } from './includedSum';

const RECENT_SECONDS = RECENT_DAYS * 86_400;
/** Less than half a week known says more of chance than of the service. */
const KNOWN_ENOUGH = 0.5;

/** Units a second that count, and how many of them fail. */
export interface RecentRates {
  readonly unitsPerSecond: number;
  readonly badPerSecond: number;
}

/** What a period will have been by its end, if it goes on as in the last seven days. */
export interface ProjectedPeriod {
  readonly totalUnits: number;
  readonly badUnits: number;
  /** Null without units. */
  readonly sli: number | null;
  /** Time of the period that is still to come and will count. */
  readonly secondsLeft: number;
}

/** Rates of the last seven days, what is excluded left out. Null where less than half of them is known. */
export function recentRates(
  sums: BudgetSums,
  nowSeconds: number,
  exclusions: readonly Exclusion[],
): RecentRates | null {
  const recent = includedSum(
    sums,
    { startSeconds: nowSeconds - RECENT_SECONDS, endSeconds: nowSeconds },
    exclusions,
  );
  const known = recent.slices === 0 ? 0 : recent.knownSlices / recent.slices;
  if (known < KNOWN_ENOUGH) return null;
  const seconds =
    known * (recent.endSeconds - recent.startSeconds - recent.excludedSeconds);
  return {
    unitsPerSecond: (recent.total - recent.assumedUnits) / seconds,
    badPerSecond: Math.min(
      recent.badUnits / seconds,
      (recent.total - recent.assumedUnits) / seconds,
    ),
  };
}

/** Goes on from what was counted of a period at recent rates; agreed time to come does not count. */
export function projectedPeriod(
  counted: IncludedSum,
  period: Span,
  { unitsPerSecond, badPerSecond }: RecentRates,
  exclusions: readonly Exclusion[],
): ProjectedPeriod {
  const secondsLeft = secondsAhead(counted, period, exclusions);
  const totalUnits = counted.total + unitsPerSecond * secondsLeft;
  const badUnits = counted.badUnits + badPerSecond * secondsLeft;
  return {
    totalUnits,
    badUnits,
    sli: totalUnits > 0 ? 1 - badUnits / totalUnits : null,
    secondsLeft,
  };
}

/** Seconds of a period that are still to come and will count. */
export function secondsAhead(
  counted: IncludedSum,
  period: Span,
  exclusions: readonly Exclusion[],
): number {
  const startSeconds = counted.endSeconds;
  const endSeconds = Math.max(period.endSeconds, startSeconds);
  const ahead = { startSeconds, endSeconds };
  return endSeconds - startSeconds - agreedSeconds(ahead, exclusions);
}
