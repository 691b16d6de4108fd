import type { StandingDecision } from '../decisions';

/** A topic that is on a radar, with the decision that stood for it on a day. */
export interface TopicDecidedThen {
  readonly topicId: string;
  readonly title: string;
  /** Id of the quadrant that it is in now. */
  readonly quadrant: string;
  /** Whether a signal measures it; where none does, people alone place it. */
  readonly isMeasured: boolean;
  readonly decision: StandingDecision;
}

/** Reads what was decided at past times. */
export interface DecisionsOfDayStore {
  /**
   * The topics that are on a radar now, as far as a decision stood for them, by title.
   *
   * @param before - `YYYY-MM-DD`; what was decided or withdrawn on that day in UTC, or later, is not looked at
   */
  standingBefore(
    radarId: string,
    before: string,
  ): Promise<readonly TopicDecidedThen[]>;
}
