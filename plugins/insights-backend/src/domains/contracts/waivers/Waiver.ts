/** What can be waived: a change between two definitions, or what a ruleset says of one. */
export type WaiverSubject = 'change' | 'quality';

/** What is waived, for how long and why. */
export interface WaiverContent {
  readonly subject: WaiverSubject;
  readonly ruleId: string;
  /** JSON pointer of the one place; null for wherever the rule speaks. */
  readonly pointer: string | null;
  /** What the change says: only one that says just this is waived; null for whatever the rule says at the place. */
  readonly sentence: string | null;
  readonly reason: string;
  /** Instant at which it ends, ISO 8601 in UTC. */
  readonly expiresAt: string;
}

/** What need not be mended for a time. */
export interface Waiver extends WaiverContent {
  readonly id: string;
  /** Entity reference of the API. */
  readonly entityRef: string;
  /** Entity reference. */
  readonly createdBy: string;
  /** Instant. */
  readonly createdAt: string;
  /** Null while nobody withdrew it. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
}
