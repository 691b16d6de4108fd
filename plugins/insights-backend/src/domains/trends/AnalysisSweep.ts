import type { LoggerService } from '@backstage/backend-plugin-api';
import { benjaminiHochberg } from '@almanac/statistics';
import { asError } from '../../platform/asError';
import type { Clock } from '../../platform/Clock';
import { inPortions } from '../../platform/inPortions';
import type { SignalsService, Subject, SubjectKey } from '../signals';
import type {
  AnalysisQueueStore,
  ClaimedSubject,
  FinishedSubject,
} from './AnalysisQueueStore';
import type { AnalysisRunner } from './AnalysisRunner';
import type { AnalysisStore } from './AnalysisStore';
import type { ForecastScope } from './model/TrendInput';
import { MAXIMUM_ATTEMPTS, secondsToNextAttempt } from './model/attempts';
import { TREND_ENGINE_VERSION } from './model/TrendAnalysis';
import { subjectInputs } from './subjectInput';

/** Subjects queued in one transaction: few enough that nobody waits for its locks. */
const CHANGED_PER_PAGE = 500;

/** Subjects claimed in one statement: enough that the database is not what is waited for, few enough to share. */
const CLAIMED_AT_ONCE = 64;

/** Subjects that a thread gets at once: few, as whoever looks at a page waits for a thread until they are done. */
const CALCULATED_AT_ONCE = 32;

/** A claim is over within a second; after a minute without an end its process is taken to be gone. */
const LEASE_SECONDS = 60;

/** What readers see where the database would not take an analysis; the log has why. */
const NOT_KEPT = 'The analysis could not be kept.';

/** What the sweep works with. */
export interface AnalysisSweepOptions {
  readonly signals: SignalsService;
  readonly queue: AnalysisQueueStore;
  readonly analyses: AnalysisStore;
  readonly runner: AnalysisRunner;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Name of this process among the replicas. */
  readonly owner: string;
  /** Of which subjects of a signal forecasts are kept; of all when left out. */
  readonly forecastsOf?: (signalId: string) => Promise<ForecastScope>;
  /** Version of the engine that the runner calculates with; the one of this build when left out. */
  readonly engineVersion?: string;
}

/** Analyses every subject whose values changed; any number of replicas share the work. */
export class AnalysisSweep {
  private stopped = false;
  private isSuperseded = false;
  private draining: Promise<boolean> | undefined;

  constructor(private readonly options: AnalysisSweepOptions) {}

  private get engineVersion(): string {
    return this.options.engineVersion ?? TREND_ENGINE_VERSION;
  }

  /**
   * Queues what changed and analyses until nothing is left to claim.
   *
   * @returns whether anything changed
   */
  drain(): Promise<boolean> {
    this.draining = this.drainOnce();
    return this.draining;
  }

  private async drainOnce(): Promise<boolean> {
    const { queue, runner, clock } = this.options;
    const changed = await this.enqueueChanged();
    const touched = new Set<string>();
    // One more than there are threads: while they calculate, the next batch is read.
    const pumps = Array.from({ length: runner.parallelism + 1 }, () =>
      this.pump(touched),
    );
    const ended = await Promise.allSettled(pumps);
    await this.correct(touched);
    if (touched.size > 0) await queue.rememberFinished(clock.now());
    const failed = ended.find(result => result.status === 'rejected');
    if (failed) throw failed.reason;
    return changed || touched.size > 0;
  }

  /** Ends the drain under way after its present batches. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.draining?.catch(() => {});
    await this.options.queue.release(this.options.owner);
  }

  /** Where a later engine has the queue, this process has nothing to add: its analyses would be made anew. */
  private async enqueueChanged(): Promise<boolean> {
    const { signals, queue, clock } = this.options;
    let revision = await queue.takeUp(this.engineVersion, clock.now());
    if (revision === undefined) this.warnSuperseded();
    let changed = false;
    while (!this.stopped && revision !== undefined) {
      const latest = await signals.latestRevision();
      const subjects = await signals.listChangedSubjects(
        revision,
        CHANGED_PER_PAGE,
      );
      // The latest revisions may be of subjects that are gone.
      const upToRevision = subjects.at(-1)?.revision ?? latest;
      if (upToRevision <= revision) break;
      revision = upToRevision;
      changed = true;
      await queue.enqueue({
        subjects,
        upToRevision,
        engineVersion: this.engineVersion,
        now: clock.now(),
      });
    }
    // What has fallen silent has no values that changed: others of its signal have.
    if (revision !== undefined)
      await queue.enqueueSilent(this.engineVersion, clock.now());
    return changed;
  }

  /** Once: in a rolling deployment it is as it should be, after going back to an older version it is not. */
  private warnSuperseded(): void {
    if (this.isSuperseded) return;
    this.isSuperseded = true;
    this.options.logger.warn(
      `A later version of the trend engine than ${this.engineVersion} has the queue of analyses: this process analyses nothing until it is brought to that version (docs/adr/0004-analysis-sweep.md)`,
    );
  }

  private async pump(touched: Set<string>): Promise<void> {
    const { queue, clock, owner, logger } = this.options;
    while (!this.stopped) {
      const now = clock.now();
      const { claimed, givenUp } = await queue.claim({
        owner,
        engineVersion: this.engineVersion,
        limit: CLAIMED_AT_ONCE,
        now,
        until: new Date(now.getTime() + LEASE_SECONDS * 1000),
      });
      for (const { signalId, topicId } of givenUp) {
        logger.error(
          `Analysis of ${signalId} for ${topicId} was given up: its process ended ${MAXIMUM_ATTEMPTS} times while it was at work`,
        );
      }
      if (claimed.length + givenUp.length === 0) return;
      for (const signalId of new Set(claimed.map(claim => claim.signalId))) {
        const batch = claimed.filter(claim => claim.signalId === signalId);
        await this.analyseBatch(signalId, batch);
        touched.add(signalId);
      }
    }
  }

  private async analyseBatch(
    signalId: string,
    batch: readonly ClaimedSubject[],
  ): Promise<void> {
    const { signals, queue, clock, owner, logger } = this.options;
    const byTopic = new Map(batch.map(claim => [claim.topicId, claim]));
    const subjects = await signals.readSubjects(signalId, [...byTopic.keys()]);
    try {
      const finished = await this.analyse(subjects);
      await queue.finish(owner, finished, clock.now());
    } catch (error) {
      logger.warn(
        `A batch of ${subjects.length} analyses of ${signalId} failed; its subjects are tried one by one`,
        asError(error),
      );
      // One subject may have spoilt it for all.
      for (const subject of subjects) {
        await this.analyseAlone(subject, byTopic.get(subject.topic.id)!);
      }
    }
    const there = new Set(subjects.map(({ topic }) => topic.id));
    const gone = batch.filter(({ topicId }) => !there.has(topicId));
    await queue.drop(owner, gone);
  }

  private async analyseAlone(
    subject: Subject,
    claim: ClaimedSubject,
  ): Promise<void> {
    const { queue, clock, owner } = this.options;
    let finished: FinishedSubject[];
    try {
      finished = await this.analyse([subject]);
    } catch (error) {
      await this.putBack(claim, error, asError(error).message);
      return;
    }
    try {
      await queue.finish(owner, finished, clock.now());
    } catch (error) {
      await this.putBack(claim, error, NOT_KEPT);
    }
  }

  private async putBack(
    claim: ClaimedSubject,
    error: unknown,
    reason: string,
  ): Promise<void> {
    const { queue, clock, owner, logger } = this.options;
    const now = clock.now();
    const wait = secondsToNextAttempt(claim.attempt);
    logger.warn(
      `Analysis of ${claim.signalId} for ${claim.topicId} failed, attempt ${
        claim.attempt
      } of ${MAXIMUM_ATTEMPTS}${wait === undefined ? '; it is given up' : ''}`,
      asError(error),
    );
    await queue.fail(owner, claim, {
      reason,
      now,
      notBefore:
        wait === undefined ? undefined : new Date(now.getTime() + wait * 1000),
    });
  }

  private async analyse(
    subjects: readonly Subject[],
  ): Promise<FinishedSubject[]> {
    if (subjects.length === 0) return [];
    const { runner, clock, forecastsOf } = this.options;
    // A batch is of one signal.
    const forecasts = await forecastsOf?.(subjects[0].signal.id);
    const finished: FinishedSubject[] = [];
    for (const portion of inPortions(subjects, CALCULATED_AT_ONCE)) {
      const results = await runner.analyseSubjects(
        subjectInputs(portion),
        clock.now().toISOString(),
        { forecasts },
      );
      portion.forEach((subject, index) =>
        finished.push({
          ...keyOf(subject),
          revision: subject.revision,
          analysed: results[index],
        }),
      );
    }
    return finished;
  }

  /**
   * The second pass: q-values need all analyses of a signal. Also of signals that a process left without, which ended between
   * the two.
   */
  private async correct(touched: ReadonlySet<string>): Promise<void> {
    const { analyses } = this.options;
    const left = await analyses.signalsWithoutQ();
    for (const signalId of new Set([...touched, ...left])) {
      await analyses.correctQ(signalId, benjaminiHochberg);
    }
  }
}

function keyOf({ signal, topic }: Subject): SubjectKey {
  return { signalId: signal.id, topicId: topic.id };
}
