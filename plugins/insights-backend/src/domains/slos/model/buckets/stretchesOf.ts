import { alignDown, alignUp } from './alignTo';
import type { Span } from './Span';
import type { TierSpan } from './TierSpan';

/**
 * The stretches that together hold a span, oldest and widest first, each of one tier and in whole buckets of it.
 *
 * @param spans - finest first
 */
export function stretchesOf(
  spans: readonly TierSpan[],
  { fromSeconds, toSeconds }: Span,
): TierSpan[] {
  const widest = spans.length - 1;
  return spans
    .map(({ tier, ...kept }, index) => {
      const from = Math.max(
        fromSeconds,
        // Nothing is wider than the widest tier: it answers for all that is older, too.
        index === widest ? -Infinity : kept.fromSeconds,
      );
      return {
        tier,
        fromSeconds: alignDown(from, tier.stepSeconds),
        toSeconds: alignUp(
          Math.min(toSeconds, kept.toSeconds),
          tier.stepSeconds,
        ),
      };
    })
    .filter(stretch => stretch.fromSeconds < stretch.toSeconds)
    .reverse();
}
