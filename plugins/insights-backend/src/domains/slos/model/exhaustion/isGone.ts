import { allowedErrorRatioOf } from '../budget/errorBudget';
import type { Held, Simulation } from './Simulation';

/** Sums that come and go leave so much behind. */
const ROUNDING = 1e-6;

/** Whether the budget of a simulated window is gone: of one part, by what failed in it beyond what is allowed. */
export function isGone(parts: Simulation['parts'], held: Held): boolean {
  return parts.length === 1
    ? held.excess[0] > ROUNDING
    : simulatedRemaining(parts, held) < -ROUNDING;
}

/**
 * Part of the budget that a simulated window leaves, never clamped and infinitely below nothing where a part
 * fails of which nothing may fail. Of a window without units nothing is consumed.
 */
export function simulatedRemaining(
  parts: Simulation['parts'],
  { excess, total }: Held,
): number {
  let remaining = 1;
  for (let i = 0; i < parts.length; i++) {
    const { target, weight } = parts[i];
    if (total[i] <= ROUNDING) continue;
    const allowed = allowedErrorRatioOf(target) * total[i];
    if (allowed > 0) remaining -= weight * (1 + excess[i] / allowed);
    else if (excess[i] > ROUNDING) return -Infinity;
  }
  return remaining;
}
