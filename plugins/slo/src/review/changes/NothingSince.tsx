import {
  SloReview,
  Time,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { watchedLater } from '../watchedLater';

const texts = {
  states: {
    all: 'review.changes.noStates',
    watched: 'review.changes.noStatesWatched',
  },
  alerts: { all: 'review.alerts.none', watched: 'review.alerts.noneWatched' },
} as const;

/** Says that nothing happened, and since when it would have been seen. */
export function NothingSince(props: {
  of: keyof typeof texts;
  review: Pick<SloReview, 'from' | 'watchedSince'>;
}) {
  const { of, review } = props;
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const watched = watchedLater(review);
  return (
    <p className={note}>
      {watched
        ? t(texts[of].watched, { since: <Time at={watched} /> })
        : t(texts[of].all, {
            since: <Time at={review.from} precision="day" />,
          })}
    </p>
  );
}
