import { formatShare } from '@almanac/backstage-plugin-insights-react';

/** Sums of counts carry noise; what is nearer to nothing than this is nothing. */
const NOISE = 1e-9;

/** How a budget is spoken of: what is left of it, or by how much it is exceeded. */
export interface RemainingParts {
  kind: 'left' | 'spent' | 'over';
  /** Without a sign: `37 %`. */
  share: string;
}

/**
 * A part of a budget in words, never clamped.
 *
 * @param remaining - 1 − consumed; negative beyond the budget
 */
export function remainingParts(remaining: number): RemainingParts {
  if (Math.abs(remaining) < NOISE) {
    return { kind: 'spent', share: formatShare(0) };
  }
  return {
    kind: remaining > 0 ? 'left' : 'over',
    share: formatShare(Math.abs(remaining)),
  };
}
