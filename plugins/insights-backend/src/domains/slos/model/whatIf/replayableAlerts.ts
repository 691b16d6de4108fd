import { alertsFor } from '../alerting/alertsFor';
import type { AlertWindows } from '../alerting/alertWindows';
import type { OwnAlert } from '../alerting/OwnAlert';

/** The alerts of an objective that steps of the past are fine enough for. */
export function replayableAlerts(
  own: readonly OwnAlert[] | undefined,
  windowSeconds: number,
  stepSeconds: number,
): AlertWindows[] {
  const slow = own?.filter(alert => alert.lookbackSeconds >= stepSeconds);
  return alertsFor(slow, windowSeconds, stepSeconds);
}
