import type { ActionStanding } from './PolicyAction';

/** An action as it begins, or begins anew: its owner has the whole time from now. */
export function openStanding(
  dueSeconds: number,
  nowSeconds: number,
): ActionStanding {
  return {
    state: 'open',
    dueAtSeconds: nowSeconds + dueSeconds,
    dueSeconds,
    exceptedUntilSeconds: null,
    closedAtSeconds: null,
    clearedAtSeconds: null,
  };
}
