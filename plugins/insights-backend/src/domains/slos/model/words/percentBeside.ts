import { besideTarget } from '@almanac/backstage-plugin-insights-common';

const NEAR = { '': '', '<': 'just under ', '>': 'just over ' } as const;

/**
 * A measured ratio beside its target, as the pages show it (see `besideTarget`): `99.6 %`, `just under 99.9 %`.
 *
 * @param ratio - in [0, 1], as the target
 */
export function percentBeside(ratio: number, target: number): string {
  const { sign, ratio: shown, decimals } = besideTarget(ratio, target);
  return `${NEAR[sign]}${(shown * 100).toFixed(decimals)} %`;
}
