import { alignDown, alignUp } from './alignTo';
import { endSecondsOf, type Buckets } from './Buckets';
import type { Tier } from './tiers';
import { hullOf, type Span } from './Span';

/**
 * What of each tier changes when parts are kept: the part itself, and the buckets that are made anew from narrower ones.
 *
 * @param parts - by tier, finest first
 */
export function touchedSpans(
  tiers: readonly Tier[],
  parts: readonly (Buckets | undefined)[],
): (Span | undefined)[] {
  let below: Span | undefined;
  return tiers.map((tier, index) => {
    const part = parts[index];
    below = hullOf(part && spanOf(part), below && widenSpan(below, tier));
    return below;
  });
}

/** The whole buckets of a tier that share time with a span. */
export function widenSpan(
  { fromSeconds, toSeconds }: Span,
  { stepSeconds }: Tier,
): Span {
  return {
    fromSeconds: alignDown(fromSeconds, stepSeconds),
    toSeconds: alignUp(toSeconds, stepSeconds),
  };
}

function spanOf(buckets: Buckets): Span {
  return {
    fromSeconds: buckets.startSeconds,
    toSeconds: endSecondsOf(buckets),
  };
}
