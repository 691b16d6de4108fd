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

/** A subject whose analysis was given up. */
export interface FailedSubject extends SubjectKey {
  readonly attempts: number;
  /** ISO 8601 instant of the last attempt. */
  readonly failedAt: string;
  /** Read by everybody who may read analyses. */
  readonly reason: string;
}

/** Place in the list of failures; the next page begins behind it. */
export interface FailurePosition {
  readonly failedAt: string;
  readonly revision: number;
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
   * Revision up to which changed subjects were queued; `undefined` when a later engine has taken the queue over. The first
   * process with a later engine takes it over: the revision starts again from 0, and what is claimed or given up waits
   * again, so that everything is analysed anew, and once.
   */
  takeUp(engineVersion: string, now: Date): Promise<number | undefined>;

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
   * Queues the subjects that have been silent for longer than their analysis knows, while others of their signal went on.
   *
   * @returns whether there were any
   */
  enqueueSilent(engineVersion: string, now: Date): Promise<boolean>;

  /**
   * Claims subjects that wait, or whose claim lapsed; no two processes get the same one. A subject that was claimed too
   * often without an end is given up instead. Nothing is claimed for an engine that is not the one of the queue.
   */
  claim(request: {
    readonly owner: string;
    readonly engineVersion: string;
    readonly limit: number;
    readonly now: Date;
    readonly until: Date;
  }): Promise<{
    readonly claimed: readonly ClaimedSubject[];
    readonly givenUp: readonly ClaimedSubject[];
  }>;

  /**
   * Keeps analyses and takes their subjects off the queue; all or nothing. Left out is what the process no longer holds:
   * it changed meanwhile, another process has it, or a later engine has the queue.
   */
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
    failure: {
      /** Read by everybody who may read analyses: no SQL, no addresses. */
      readonly reason: string;
      readonly now: Date;
      readonly notBefore: Date | undefined;
    },
  ): Promise<void>;

  /** Gives back what a process has claimed and not finished; the attempt does not count. */
  release(owner: string): Promise<void>;

  /** Remembers when the queue was empty. */
  rememberFinished(now: Date): Promise<void>;

  /** When the queue was last empty (ISO 8601 instant), how far changes were queued, and the engine that it is filled for. */
  sweepState(): Promise<{
    readonly lastFinishedAt: string | null;
    readonly queuedRevision: number;
    readonly engineVersion: string;
  }>;

  counts(signalId?: string): Promise<QueueCounts>;

  /** Subjects that were given up, those given up last first. */
  listFailures(
    limit: number,
    after: FailurePosition | undefined,
  ): Promise<{
    readonly items: readonly FailedSubject[];
    readonly next: FailurePosition | undefined;
  }>;
}
