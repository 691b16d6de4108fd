import type { SliFailure } from '@almanac/backstage-plugin-insights-node';
import { secondsToNextAttempt } from '../model/collecting/nextAttempt';
import { instantOf } from '../model/window/instantOf';
import type { CollectedSeries, SeriesProgress } from './SeriesStore';

/** A wrong question is asked again now and then, since the source may have learnt to answer it. */
const LASTING_SECONDS = 3_600;

/** What a failure makes of the progress of series: since when, how often, and when it is tried again. */
export function failuresOf(
  items: readonly CollectedSeries[],
  { reason, howToMend, isLasting, retryAfterSeconds }: SliFailure,
  now: Date,
): SeriesProgress[] {
  return items.map(({ series: { id }, failure }) => {
    const attempts = (failure?.attempts ?? 0) + 1;
    const waitSeconds = isLasting
      ? retryAfterSeconds ?? LASTING_SECONDS
      : secondsToNextAttempt(attempts, retryAfterSeconds);
    return {
      id,
      failure: {
        reason,
        howToMend,
        isLasting,
        attempts,
        since: failure?.since ?? now.toISOString(),
        nextAttemptAt: instantOf(
          Math.ceil(now.getTime() / 1_000 + waitSeconds),
        ),
      },
    };
  });
}
