import type { Page } from '../../signals';
import type {
  DecidedThing,
  RingDecision,
  StandingDecision,
} from './RingDecision';

/** What is kept of a decision beside what is shown of it. */
export interface DecisionDraft extends Omit<RingDecision, 'number'> {
  /** First day of the last period that was known. */
  readonly evidenceUntil: string | null;
  /** Of the policy that suggested the ring. */
  readonly definitionVersion: string;
}

/** Remembers what was decided; nothing is ever changed or dropped. */
export interface RingDecisionsStore {
  /** The last entry of a topic's history, a withdrawal too. */
  last(thing: DecidedThing): Promise<RingDecision | undefined>;

  /**
   * Adds an entry to the history of a topic.
   *
   * @param isExpected - whether the last entry, and the id of the ring that is suggested (null where no signal measures the
   * topic, undefined where it is on the radar no more), are what who decides goes by; neither changes until the entry is kept. What it throws is thrown on.
   * @returns the new entry; undefined where the last one is not the expected one
   */
  add(
    thing: DecidedThing,
    draft: DecisionDraft,
    isExpected: (
      last: RingDecision | undefined,
      suggestedRing: string | null | undefined,
    ) => boolean,
  ): Promise<RingDecision | undefined>;

  /** The decisions that stand for some topics of a radar, by topic. */
  standing(
    radarId: string,
    topicIds: readonly string[],
  ): Promise<ReadonlyMap<string, StandingDecision>>;

  /** The latest first; `after` is the number of the last one of the page before. */
  list(
    thing: DecidedThing,
    page: { readonly limit: number; readonly after?: number },
  ): Promise<Page<RingDecision, number>>;
}
