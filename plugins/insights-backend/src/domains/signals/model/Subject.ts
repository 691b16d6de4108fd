import type { Member, Signal, Step, Topic } from './Signal';
import type { TotalFound } from './TotalFound';

/** Names a subject: one signal for one topic. */
export interface SubjectKey {
  readonly signalId: string;
  readonly topicId: string;
}

/** The values of one member, aligned with the subject's `start`; `NaN` is missing. */
export interface MemberValues extends Member {
  readonly values: Float64Array;
}

/** One signal for one topic with all its values: what is analysed, drawn and put on a radar. */
export interface Subject {
  readonly signal: Signal;
  readonly topic: Topic;
  /** First day of the first period that any series has a value for, `YYYY-MM-DD`, UTC. */
  readonly start: string;
  readonly step: Step;
  /**
   * One value a period, `NaN` is missing, also at the end where the topic has been silent for a while (see `silentPeriods`):
   * the series without member where the collector gave one, else the sum of the members of one dimension, the first of the
   * signal that has any (see `totalOfMembers`), or their mean where they are no parts (see `meanOfMembers`). Where gaps hide
   * most of it, it is of some members only (see `totalOf`).
   */
  readonly total: Float64Array;
  /** Of whom the total is; left out where it is of all members. */
  readonly partialTotal?: TotalFound['partialTotal'];
  /** By dimension, in the order of the signal, and id. */
  readonly members: readonly MemberValues[];
  /** `sha256:` and hex, over all values and members; the same values have the same digest. */
  readonly digest: string;
  /** Grows with every change of any subject. */
  readonly revision: number;
  readonly updatedAt: Date;
}

/** What a reader who pages by revision learns of a subject. */
export interface ChangedSubject extends SubjectKey {
  readonly digest: string;
  readonly revision: number;
}
