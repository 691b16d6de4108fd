import { alertWindowsFor, type AlertWindows } from './alertWindows';
import type { OwnAlert } from './OwnAlert';

/**
 * The alerts of an objective: those that its definition brings, and where it names none, those of the SRE workbook.
 *
 * @param own - undefined where the definition names no policy
 * @see https://github.com/OpenSLO/OpenSLO#alertpolicy
 */
export function alertsFor(
  own: readonly OwnAlert[] | undefined,
  windowSeconds: number,
  stepSeconds: number,
): AlertWindows[] {
  if (!own) return alertWindowsFor(windowSeconds, stepSeconds);
  return own.flatMap(alert => {
    const burns = windowsOf(alert, windowSeconds, stepSeconds);
    return [
      ...(alert.whenBreaching ? [burns] : []),
      ...(alert.whenNoData ? [{ ...burns, operator: 'noData' } as const] : []),
    ];
  });
}

/** Counts are whole slices: a lookback window that ends within one takes all of it. */
function windowsOf(
  { policy, severity, operator, threshold, ...alert }: OwnAlert,
  windowSeconds: number,
  stepSeconds: number,
): AlertWindows {
  const { lookbackSeconds, afterSeconds } = alert;
  const longSeconds = Math.ceil(lookbackSeconds / stepSeconds) * stepSeconds;
  return {
    ...{ policy, severity, operator, afterSeconds, longSeconds },
    shortSeconds: longSeconds,
    budgetShare: (threshold * longSeconds) / windowSeconds,
    factor: threshold,
  };
}
