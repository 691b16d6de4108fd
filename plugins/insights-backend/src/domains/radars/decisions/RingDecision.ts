/** What somebody did: took the suggested ring, took another one, or took a decision back. */
export type DecisionKind = 'accept' | 'override' | 'withdraw';

/** One entry of the history of decisions on a topic's ring. */
export interface RingDecision {
  /** 1 for the first of a topic on a radar. */
  readonly number: number;
  readonly kind: DecisionKind;
  /** Null where a decision was withdrawn. */
  readonly ring: string | null;
  readonly suggestedRing: string | null;
  readonly reason: string | null;
  /** Day, `YYYY-MM-DD` in UTC. */
  readonly reviewOn: string | null;
  /** Entity reference. */
  readonly by: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** What it was brought in from; null for what was decided here. `by` is who brought it in, then. */
  readonly importedFrom: string | null;
  /** Instant at which it was brought in; null for what was decided here, and where that was not kept. */
  readonly importedAt: string | null;
}

/** A decision that stands, with what the evidence did since. */
export interface StandingDecision extends RingDecision {
  readonly kind: 'accept' | 'override';
  readonly ring: string;
  /** Since when the suggestion has been neither what it was, nor what was decided; null where it is one of them. */
  readonly leftSince: string | null;
}

/** Where a decision is made: a topic on a radar. */
export interface DecidedThing {
  readonly radarId: string;
  readonly topicId: string;
}
