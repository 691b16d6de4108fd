import {
  besideTarget,
  percentDecimals,
} from '@almanac/backstage-plugin-insights-common';
import { formatShare } from '@almanac/backstage-plugin-insights-react';

/** A target with the digits that it has: `99.95 %`. */
export function targetText(target: number): string {
  return formatShare(target, { decimals: percentDecimals(target) });
}

/**
 * An SLI beside its target, with the digits that sentences of it have; what is just under 100 % is `<100 %`.
 *
 * @param sli - null without any unit
 * @param target - null where there is none that it could be beside
 */
export function sliText(sli: number | null, target: number | null): string {
  if (sli === null || target === null) return formatShare(sli);
  const { sign, ratio, decimals } = besideTarget(sli, target);
  return `${sign}${formatShare(ratio, { decimals })}`;
}
