import { alignUp } from './alignTo';
import type { Span } from './Span';
import { tiersOf, type Tier } from './tiers';

/** Where a tier is the finest one that is kept whole. */
export interface TierSpan extends Span {
  readonly tier: Tier;
}

/**
 * Which tier answers for which time, finest first and without gap. A tier gives way to the wider one at a multiple of the
 * wider step, so that no wide bucket is half in each. The finest tier has no end.
 */
export function tierSpans(stepSeconds: number, nowSeconds: number): TierSpan[] {
  const tiers = tiersOf(stepSeconds);
  const begins = tiers.map(({ keptSeconds }, index) =>
    alignUp(
      nowSeconds - keptSeconds,
      (tiers[index + 1] ?? tiers[index]).stepSeconds,
    ),
  );
  return tiers.map((tier, index) => ({
    tier,
    fromSeconds: begins[index],
    toSeconds: begins[index - 1] ?? Infinity,
  }));
}
