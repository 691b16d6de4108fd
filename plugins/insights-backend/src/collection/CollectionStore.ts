import type { JsonObject } from '@backstage/types';
import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { WriteFence } from '../platform/WriteFence';
import type { CollectionRun, RunState, RunTally } from './model/CollectionRun';
import type { CollectorState } from './model/CollectorState';
import type { NextRun } from './model/planNextRun';

/** An item that could not be kept, as a run left it. */
export interface DeadLetter extends CollectionProblem {
  readonly id: string;
  readonly runId: string;
  readonly at: Date;
}

/** Place in the list of runs; the next page begins behind it. */
export interface RunPosition {
  readonly startedAt: string;
  readonly id: string;
}

/** Place in the list of dead letters; the next page begins behind it. */
export interface DeadLetterPosition {
  readonly at: string;
  readonly id: number;
}

/** One page of a list; `next` is undefined on the last. */
export interface Page<Item, Position> {
  readonly items: readonly Item[];
  readonly next: Position | undefined;
}

/** What a run reports while it is under way. */
export interface RunReport {
  readonly leaseUntil: Date;
  readonly tally: RunTally;
  /** Left out where it stays as it is. */
  readonly checkpoint?: JsonObject;
  readonly deadLetters?: readonly CollectionProblem[];
  readonly at: Date;
}

/** How a run ended. */
export interface RunEnd {
  readonly state: Exclude<RunState, 'running'>;
  readonly finishedAt: Date;
  readonly error: string | undefined;
  readonly tally: RunTally;
  readonly next: NextRun;
  /** Whether the run read its source anew: then dead letters of earlier runs are answered by it. */
  readonly replacesDeadLetters: boolean;
}

/** What collection needs of persistence. A run holds its collector by a lease; who has lost it can change nothing. */
export interface CollectionStore {
  /** Makes collectors known; those that are keep what is remembered of them. */
  register(collectorIds: readonly string[], now: Date): Promise<void>;

  /** States of the collectors that are known. */
  findStates(
    collectorIds: readonly string[],
  ): Promise<readonly CollectorState[]>;

  /**
   * Begins a run, if the collector is still as it was seen: the same hold, and no run since. A run that held it before is
   * over: `interrupted`.
   *
   * @returns false when another process was faster, or the run that holds it is writing at this moment
   */
  claim(
    run: CollectionRun,
    seen: Pick<CollectorState, 'lease' | 'lastRun'>,
    leaseUntil: Date,
  ): Promise<boolean>;

  /** Prolongs the lease and keeps what the run has done. @returns false when the lease is lost */
  report(runId: string, report: RunReport): Promise<boolean>;

  /** What lets a transaction of a domain write only while the run holds its collector. It throws LeaseLostError. */
  fenceOf(runId: string): WriteFence;

  /** Ends a run, gives the lease back, and forgets runs and dead letters beyond their limits. */
  finish(run: CollectionRun, end: RunEnd): Promise<boolean>;

  /** Asks for a run, unless one is under way. */
  request(collectorId: string, now: Date): Promise<void>;

  /** Newest first. */
  listRuns(
    collectorId: string,
    limit: number,
    after: RunPosition | undefined,
  ): Promise<Page<CollectionRun, RunPosition>>;

  /** Newest first. */
  listDeadLetters(
    collectorId: string,
    limit: number,
    after: DeadLetterPosition | undefined,
  ): Promise<Page<DeadLetter, DeadLetterPosition>>;

  countDeadLetters(
    collectorIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
}
