import { SloReview } from '@almanac/backstage-plugin-insights-react';

/** When the portal began to watch the SLOs of a review, where that was later than the review goes back. */
export function watchedLater({
  from,
  watchedSince,
}: Pick<SloReview, 'from' | 'watchedSince'>): string | undefined {
  const isLater =
    watchedSince !== null && Date.parse(watchedSince) > Date.parse(from);
  return isLater ? watchedSince : undefined;
}
