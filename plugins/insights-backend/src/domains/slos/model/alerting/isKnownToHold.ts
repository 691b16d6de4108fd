import type { BurningWindows } from './burningWindows';

/**
 * Whether the condition of an alert holds; undefined where a window has nothing to judge by, because nothing is known of
 * it or nothing was asked for. Such silence is no quiet.
 */
export function isKnownToHold({
  operator,
  holds,
  tooLittleTraffic,
  longBurn,
  shortBurn,
}: BurningWindows): boolean | undefined {
  // A budget of nothing has no burn rates either; but it holds, or would with more traffic.
  if (operator === 'noData' || holds || tooLittleTraffic) return holds;
  return longBurn === null || shortBurn === null ? undefined : false;
}
