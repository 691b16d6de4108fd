import type { Step } from '../../../signals';
import { isToldOn, ringHadOn, ringOn, type PastRings } from './PastRings';

/** One suggestion of the past, and what came of it. */
export interface Judgement {
  readonly topicId: string;
  /** Day of the suggestion, `YYYY-MM-DD`. */
  readonly day: string;
  readonly suggested: string;
  /** Ring that the topic had a year later. */
  readonly had: string;
}

/** A day on which suggestions are judged, and the day a year later. */
export interface JudgedDay {
  readonly day: string;
  readonly yearLater: string;
}

/**
 * Every topic that had a suggestion on a day, beside the ring it had a year later. One of which nothing was known any more by
 * then is not judged: that its ring stayed is no merit.
 */
export function judgements(
  topics: readonly PastRings[],
  days: readonly JudgedDay[],
  step: Step,
): Judgement[] {
  return days.flatMap(({ day, yearLater }) =>
    topics.flatMap(topic => {
      const suggested = ringOn(topic.suggested, day);
      const had = ringHadOn(topic, yearLater, step);
      return suggested === undefined ||
        had === undefined ||
        !isToldOn(topic, yearLater, step)
        ? []
        : [{ topicId: topic.topicId, day, suggested, had }];
    }),
  );
}
