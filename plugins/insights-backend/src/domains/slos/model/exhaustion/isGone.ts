/** Sums that come and go leave so much behind. */
const ROUNDING = 1e-6;

/** Whether the budget of a simulated window is gone, by what failed in it beyond what is allowed. */
export function isGone(excess: number): boolean {
  return excess > ROUNDING;
}
