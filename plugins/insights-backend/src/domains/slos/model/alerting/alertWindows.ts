import { BUCKET_SECONDS } from '../openslo/limits';
import { secondsOf, parseDuration } from '../window/Duration';

/** One burn-rate alert: it holds while both of its windows burn beyond the factor. */
export interface AlertWindows {
  /** Name of the policy that a definition brings it by; null for one that each SLO gets of itself. */
  readonly policy: string | null;
  readonly severity: 'page' | 'ticket';
  /** How burn rates are compared with the factor; `noData` holds while nothing is known of the long window. */
  readonly operator: 'gt' | 'gte' | 'lt' | 'lte' | 'noData';
  readonly longSeconds: number;
  /** The same as the long one where there is one window. */
  readonly shortSeconds: number;
  /** Part of the whole budget that is gone when the long window has burnt at the factor. */
  readonly budgetShare: number;
  /** Burn rate beyond which it holds: budget share × SLO window / long window. */
  readonly factor: number;
  /** How long it must hold before it fires. */
  readonly afterSeconds: number;
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
 * How long each severity waits. A page fires when the next bucket bears it out: the samples of the newest one may still be
 * on their way. A ticket looks back over a day or more: a quarter of an hour costs nothing there.
 */
const AFTER_SECONDS = { page: BUCKET_SECONDS, ticket: 3 * BUCKET_SECONDS };

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
        policy: null,
        severity,
        operator: 'gt' as const,
        longSeconds,
        shortSeconds: Math.max(1, shortSlices) * stepSeconds,
        budgetShare,
        factor: (budgetShare * windowSeconds) / longSeconds,
        afterSeconds: AFTER_SECONDS[severity],
      },
    ];
  });
}
