import type { LoggerService } from '@backstage/backend-plugin-api';
import { benjaminiHochberg } from '@almanac/statistics';
import type { Clock } from '../../platform/Clock';
import type { SignalsService, Subject, SubjectKey } from '../signals';
import type {
  AnalysisQueueStore,
  ClaimedSubject,
  FinishedSubject,
} from './AnalysisQueueStore';
import type { AnalysisRunner } from './AnalysisRunner';
import type { AnalysisStore } from './AnalysisStore';
import { MAXIMUM_ATTEMPTS } from './DatabaseAnalysisQueueStore';
import { TREND_ENGINE_VERSION } from './model/TrendAnalysis';
import { subjectInput } from './subjectInput';

const CHANGED_PER_PAGE = 500;
const CLAIMED_AT_ONCE = 16;
const LEASE_MILLISECONDS = 60_000;
const FIRST_BACK_OFF_MILLISECONDS = 10_000;
const BACK_OFF_FACTOR = 6;

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
}

/** Analyses every subject whose values changed; any number of replicas share the work. */
export class AnalysisSweep {
  private stopped = false;
  private draining: Promise<boolean> | undefined;

  constructor(private readonly options: AnalysisSweepOptions) {}

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
    for (const signalId of touched) await this.computeQ(signalId);
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

  private async enqueueChanged(): Promise<boolean> {
    const { signals, queue, clock } = this.options;
    let revision = await queue.lastRevision(TREND_ENGINE_VERSION);
    let changed = false;
    while (!this.stopped) {
      const subjects = await signals.listChangedSubjects(
        revision,
        CHANGED_PER_PAGE,
      );
      if (subjects.length === 0) break;
      revision = subjects[subjects.length - 1].revision;
      changed = true;
      await queue.enqueue({
        subjects,
        upToRevision: revision,
        engineVersion: TREND_ENGINE_VERSION,
        now: clock.now(),
      });
    }
    return changed;
  }

  private async pump(touched: Set<string>): Promise<void> {
    const { queue, clock, owner } = this.options;
    while (!this.stopped) {
      const now = clock.now();
      const claimed = await queue.claim({
        owner,
        limit: CLAIMED_AT_ONCE,
        now,
        until: new Date(now.getTime() + LEASE_MILLISECONDS),
      });
      if (claimed.length === 0) return;
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
    const { signals, queue, clock, owner } = this.options;
    const byTopic = new Map(batch.map(claim => [claim.topicId, claim]));
    const subjects = await signals.readSubjects(signalId, [...byTopic.keys()]);
    try {
      const finished = await this.analyse(subjects);
      await queue.finish(owner, finished, clock.now());
    } catch (error) {
      // One subject may have spoilt it for all: try them one by one.
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
    const { queue, clock, owner, logger } = this.options;
    try {
      const finished = await this.analyse([subject]);
      await queue.finish(owner, finished, clock.now());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn(
        `Analysis of ${claim.signalId} for ${claim.topicId} failed, attempt ${claim.attempt} of ${MAXIMUM_ATTEMPTS}`,
        error instanceof Error ? error : { reason },
      );
      await queue.fail(owner, claim, {
        error: reason,
        notBefore: this.nextAttempt(claim.attempt),
      });
    }
  }

  private nextAttempt(attempt: number): Date | undefined {
    if (attempt >= MAXIMUM_ATTEMPTS) return undefined;
    const wait = FIRST_BACK_OFF_MILLISECONDS * BACK_OFF_FACTOR ** (attempt - 1);
    return new Date(this.options.clock.now().getTime() + wait);
  }

  private async analyse(
    subjects: readonly Subject[],
  ): Promise<FinishedSubject[]> {
    if (subjects.length === 0) return [];
    const { runner, clock } = this.options;
    const results = await runner.analyseSubjects(
      subjects.map(subjectInput),
      clock.now().toISOString(),
    );
    return subjects.map((subject, index) => ({
      ...keyOf(subject),
      revision: subject.revision,
      analysed: results[index],
    }));
  }

  /** The second pass: q-values need all analyses of a signal. Writes only those that moved. */
  private async computeQ(signalId: string): Promise<void> {
    const { analyses } = this.options;
    const stored = await analyses.probabilities(signalId);
    const q = benjaminiHochberg(stored.map(({ p }) => p));
    const moved = stored
      .map(({ topicId, q: before }, index) => ({
        topicId,
        q: q[index],
        before,
      }))
      .filter(({ q: now, before }) => now !== before);
    await analyses.saveQ(signalId, moved);
  }
}

function keyOf({ signal, topic }: Subject): SubjectKey {
  return { signalId: signal.id, topicId: topic.id };
}
