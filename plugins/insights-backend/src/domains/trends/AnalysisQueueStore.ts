import type { ChangedSubject, SubjectKey } from '../signals';
import type { AnalysedSubject } from './model/AnalysedSubject';

/** A subject that this process has claimed to analyse. */
export interface ClaimedSubject extends SubjectKey {
  readonly revision: number;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** What became of a claimed subject. */
export interface FinishedSubject extends SubjectKey {
  /** Revision of the values that were analysed. */
  readonly revision: number;
  readonly analysed: AnalysedSubject;
}

/** Counts of the queue. */
export interface QueueCounts {
  readonly waiting: number;
  readonly claimed: number;
  readonly failed: number;
  readonly analysed: number;
  /** When the queue was last empty; ISO 8601 instant. */
  readonly lastFinishedAt: string | null;
}

/** The queue of subjects that wait for an analysis, shared by all replicas. */
export interface AnalysisQueueStore {
  /**
   * Revision up to which changed subjects were queued; starts again from 0 for another engine version, so that everything
   * is analysed anew.
   */
  lastRevision(engineVersion: string): Promise<number>;

  /**
   * Queues the subjects whose values differ from what was analysed, or were analysed by another engine version, and
   * remembers how far it read; all or nothing.
   */
  enqueue(changed: {
    readonly subjects: readonly ChangedSubject[];
    readonly upToRevision: number;
    readonly engineVersion: string;
    readonly now: Date;
  }): Promise<void>;

  /**
   * Claims subjects that wait, or whose claim lapsed; no two processes get the same one. A subject that was claimed too
   * often without an end is given up instead.
   */
  claim(request: {
    readonly owner: string;
    readonly limit: number;
    readonly now: Date;
    readonly until: Date;
  }): Promise<readonly ClaimedSubject[]>;

  /** Keeps analyses and takes their subjects off the queue, unless they changed meanwhile; all or nothing. */
  finish(
    owner: string,
    finished: readonly FinishedSubject[],
    now: Date,
  ): Promise<void>;

  /** Takes subjects off the queue that are no longer there. */
  drop(owner: string, keys: readonly SubjectKey[]): Promise<void>;

  /** Puts a subject back to be tried again at `notBefore`, or gives it up when there is none. */
  fail(
    owner: string,
    key: SubjectKey,
    failure: { readonly error: string; readonly notBefore: Date | undefined },
  ): Promise<void>;

  /** Gives back what a process has claimed and not finished; the attempt does not count. */
  release(owner: string): Promise<void>;

  /** Remembers when the queue was empty. */
  rememberFinished(now: Date): Promise<void>;

  counts(signalId?: string): Promise<QueueCounts>;
}
