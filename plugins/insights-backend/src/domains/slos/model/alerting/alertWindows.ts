import { allowedErrorRatioOf } from '../budget/errorBudget';
import { secondsOf, parseDuration } from '../window/Duration';

/** One multi-window burn-rate alert: it holds while both windows burn faster than the factor. */
export interface AlertWindows {
  readonly severity: 'page' | 'ticket';
  readonly longSeconds: number;
  readonly shortSeconds: number;
  /** Part of the whole budget that is gone when the long window has burnt at the factor. */
  readonly budgetShare: number;
  /** Burn rate above which it holds: budget share × SLO window / long window. */
  readonly factor: number;
}

const HOUR = 3_600;

/** What the SRE workbook recommends for a window of 30 days, chapter 5, table 5-8. */
const FOR_30_DAYS = [
  { severity: 'page', long: 1 * HOUR, short: HOUR / 12, budgetShare: 0.02 },
  { severity: 'page', long: 6 * HOUR, short: HOUR / 2, budgetShare: 0.05 },
  { severity: 'ticket', long: 24 * HOUR, short: 2 * HOUR, budgetShare: 0.1 },
  { severity: 'ticket', long: 72 * HOUR, short: 6 * HOUR, budgetShare: 0.1 },
] as const;

const THIRTY_DAYS = secondsOf(parseDuration('30d')!);

/**
 * The SRE workbook's four alerts for an SLO window: the shares of the budget stay, the windows scale with the SLO's.
 *
 * @param stepSeconds - windows are rounded to whole slices of so many seconds, at least one
 * @see https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts
 */
export function alertWindowsFor(
  windowSeconds: number,
  stepSeconds: number,
): AlertWindows[] {
  const scale = windowSeconds / THIRTY_DAYS;
  const scaled = (seconds: number) =>
    Math.max(1, Math.round((seconds * scale) / stepSeconds)) * stepSeconds;
  return FOR_30_DAYS.map(({ severity, long, short, budgetShare }) => {
    const longSeconds = scaled(long);
    return {
      severity,
      longSeconds,
      shortSeconds: Math.min(scaled(short), longSeconds),
      budgetShare,
      factor: (budgetShare * windowSeconds) / longSeconds,
    };
  });
}

/**
 * Whether an alert can hold at all: a burn rate is at most 1 / (1 − target), which it has when everything fails.
 *
 * At 14.4 the answer is no for targets of 93.06 % and less.
 */
export function canFire(factor: number, target: number): boolean {
  return factor * allowedErrorRatioOf(target) < 1;
}
