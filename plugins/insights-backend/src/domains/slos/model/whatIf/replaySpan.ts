import { isKnown } from '../buckets/Buckets';
import type { Counted } from '../evaluation/Counted';
import type { Span } from '../window/TimeWindow';

const DAY = 86_400;

/** What is replayed at most: a quarter has 92 days. */
const MOST_SECONDS = 92 * DAY;

/** A shorter replay says nothing: then windows that are known in part are replayed, too. */
const FEWEST_SECONDS = DAY;

/** The stretch that an objective is replayed over. */
export interface ReplaySpan extends Span {
  /** When the first counts begin that are known. */
  readonly knownFromSeconds: number;
  /** Whether windows are replayed that begin before anything is known. */
  readonly isPartial: boolean;
}

/**
 * What can be replayed: the last 92 days, less where one window is needed to start with. Where that leaves less than a
 * day, all that is known. Undefined where nothing is.
 *
 * @param windowSeconds - of the longest window that is replayed
 */
export function replaySpan(
  { stretches }: Counted,
  windowSeconds: number,
  nowSeconds: number,
): ReplaySpan | undefined {
  const knownFromSeconds = firstKnown(stretches);
  if (knownFromSeconds === undefined || knownFromSeconds >= nowSeconds) {
    return undefined;
  }
  const whole = knownFromSeconds + windowSeconds;
  const isPartial = nowSeconds - whole < FEWEST_SECONDS;
  return {
    startSeconds: Math.max(
      isPartial ? knownFromSeconds : whole,
      nowSeconds - MOST_SECONDS,
    ),
    endSeconds: nowSeconds,
    knownFromSeconds,
    isPartial,
  };
}

function firstKnown(stretches: Counted['stretches']): number | undefined {
  for (const { startSeconds, stepSeconds, good, total } of stretches) {
    const first = total.findIndex((count, i) => isKnown(good[i], count));
    if (first >= 0) return startSeconds + first * stepSeconds;
  }
  return undefined;
}
