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

/** A window of fewer slices says more of where slices begin than of what burnt. */
const FEWEST_SLICES = 2;

/**
 * The SRE workbook's four alerts for an SLO window: the shares of the budget stay, the windows scale with the SLO's and
 * are whole slices. Those whose long window would be shorter than two slices are left out.
 *
 * @see https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts
 */
export function alertWindowsFor(
  windowSeconds: number,
  stepSeconds: number,
): AlertWindows[] {
  const scale = windowSeconds / THIRTY_DAYS;
  return FOR_30_DAYS.flatMap(({ severity, long, short, budgetShare }) => {
    const slices = (long * scale) / stepSeconds;
    if (slices < FEWEST_SLICES) return [];
    // A factor below 1 would hold while the budget lasts: rounding never leads there.
    const whole = Math.min(
      Math.round(slices),
      Math.floor((budgetShare * windowSeconds) / stepSeconds),
    );
    const longSeconds = whole * stepSeconds;
    const shortSlices = Math.round((short * scale) / stepSeconds);
    return [
      {
        severity,
        longSeconds,
        shortSeconds: Math.max(1, shortSlices) * stepSeconds,
        budgetShare,
        factor: (budgetShare * windowSeconds) / longSeconds,
      },
    ];
  });
}

/**
 * Whether a burn rate can be over a factor (or reach it, where that suffices): it is at most 1 / (1 − target), which it
 * has when everything fails. At 14.4 the answer is no for targets of 93.05 % and less.
 */
export function canFire(
  factor: number,
  target: number,
  reachingSuffices = false,
): boolean {
  const share = factor * allowedErrorRatioOf(target);
  return reachingSuffices ? share <= 1 : share < 1;
}
