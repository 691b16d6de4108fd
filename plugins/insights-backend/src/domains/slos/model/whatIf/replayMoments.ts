import { alignDown, alignUp } from '../buckets/alignTo';
import { endSecondsOf } from '../buckets/Buckets';
import type { Counted } from '../evaluation/Counted';
import type { Span } from '../window/TimeWindow';

/** A moment of a replay and the step that ends there. */
export interface ReplayMoment {
  readonly seconds: number;
  /** Width of the steps around it: what alert windows are counted in. */
  readonly stepSeconds: number;
}

/** A page is raised within minutes: where buckets are so fine, the last three days are replayed in steps of five. */
const FINE_SECONDS = 300;
const FINE_STRETCH = 3 * 86_400;

/** Before, an hour: three months of it are 2,200 steps, which cost a tenth of a second. */
const COARSE_SECONDS = 3_600;

/** The moments of a replay, the beginning first and the end last; steps are whole buckets. */
export function replayMoments(
  { stretches }: Counted,
  { startSeconds, endSeconds }: Span,
): ReplayMoment[] {
  const last = stretches.length - 1;
  const fineFrom = alignUp(endSeconds - FINE_STRETCH, COARSE_SECONDS);
  const moments = stretches.flatMap((stretch, index) => {
    const from = index === 0 ? -Infinity : stretch.startSeconds;
    const until = index === last ? Infinity : endSecondsOf(stretch);
    const part = (wished: number, after: number, before: number) => {
      const step = alignUp(wished, stretch.stepSeconds);
      return momentsBetween(
        Math.max(after, from, startSeconds),
        Math.min(before, until, endSeconds),
        step,
      );
    };
    return [
      ...part(COARSE_SECONDS, -Infinity, fineFrom),
      ...part(FINE_SECONDS, fineFrom, Infinity),
    ];
  });
  const { stepSeconds } = moments[moments.length - 1] ?? stretches[last];
  return [...moments, { seconds: endSeconds, stepSeconds }];
}

/** The first moment, and each multiple of a step behind it and before the second. */
function momentsBetween(
  fromSeconds: number,
  toSeconds: number,
  stepSeconds: number,
): ReplayMoment[] {
  const moments: ReplayMoment[] = [];
  let seconds = fromSeconds;
  while (seconds < toSeconds) {
    moments.push({ seconds, stepSeconds });
    seconds = alignDown(seconds, stepSeconds) + stepSeconds;
  }
  return moments;
}
