import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Collected,
  CollectionProblem,
  Collector,
} from '@almanac/backstage-plugin-insights-node';
import type { RegistryIngest } from '../domains/models';
import type { TouchedDomain } from '../domains/touched';
import type { SignalsService } from '../domains/signals';
import { asError } from '../platform/asError';
import type { Clock } from '../platform/Clock';
import type { CollectionStore } from './CollectionStore';
import { keepParts } from './keepParts';
import { LeaseLostError } from './LeaseLostError';
import { addToTally } from './model/addToTally';
import {
  emptyTally,
  type CollectionRun,
  type RunTally,
} from './model/CollectionRun';
import { decideRun } from './model/decideRun';
import { KEPT_DEAD_LETTERS } from './model/limits';
import { planNextRun } from './model/planNextRun';
import { startAfter } from './model/startAfter';
import {
  InterruptedError,
  outcomeOf,
  StoreError,
  TimeoutError,
} from './runOutcome';
import { RunHold } from './RunHold';
import type { RunnerTiming } from './runnerTiming';
import { untilAborted } from './untilAborted';

/** What the runner works with. */
export interface CollectionRunnerParts {
  readonly store: CollectionStore;
  readonly signals: Pick<SignalsService, 'ingest'>;
  readonly models: Pick<RegistryIngest, 'ingest'>;
  readonly touched: Pick<TouchedDomain, 'ingest'>;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly timing: RunnerTiming;
  /** Uniform in 0…1. */
  readonly chance: () => number;
  /** Called after each batch that is kept. */
  readonly onKept: () => void;
  /** Called after each run that has ended. */
  readonly onEnded: () => void;
}

/** A run under way, and how far it is. */
interface RunningRun {
  readonly run: CollectionRun;
  readonly stop: AbortController;
  readonly hold: RunHold;
  tally: RunTally;
  batches: number;
}

/**
 * Runs collectors that are due. Any number of processes may try at the same time: one of them gets the run, holds it by a
 * lease, and acknowledges each batch once it is kept. The next run goes on from the last acknowledged checkpoint.
 */
export class CollectionRunner {
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly parts: CollectionRunnerParts) {}

  /** Runs a collector to its end if it is due now and no other process has it. Failures are kept, not thrown. */
  async runIfDue(collector: Collector, aborted: AbortSignal): Promise<void> {
    const run = await this.begin(collector);
    if (!run) return;
    const done = this.carryOut(
      collector,
      run,
      AbortSignal.any([aborted, this.stopping.signal]),
    );
    this.underWay.add(done);
    await done.finally(() => this.underWay.delete(done));
  }

  /** Interrupts what is under way; the next start goes on from there. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.underWay);
  }

  private async begin(
    collector: Collector,
  ): Promise<
    { run: CollectionRun; checkpoint: Collected['checkpoint'] } | undefined
  > {
    const { store, clock, timing } = this.parts;
    const [state] = await store.findStates([collector.id]);
    const now = clock.now();
    const due = state && decideRun(state, now);
    if (!due || this.stopping.signal.aborted) return undefined;
    const run: CollectionRun = {
      ...emptyTally,
      ...due,
      id: randomUUID(),
      collectorId: collector.id,
      state: 'running',
      startedAt: startAfter(state.lastRun?.startedAt, now),
      finishedAt: undefined,
      error: undefined,
    };
    const leaseUntil = new Date(now.getTime() + timing.leaseMilliseconds);
    const isMine = await store.claim(run, state, leaseUntil);
    return isMine ? { run, checkpoint: state.checkpoint } : undefined;
  }

  private async carryOut(
    collector: Collector,
    {
      run,
      checkpoint,
    }: { run: CollectionRun; checkpoint: Collected['checkpoint'] },
    aborted: AbortSignal,
  ): Promise<void> {
    const { store, clock, timing, logger } = this.parts;
    const stop = new AbortController();
    const interrupt = () => stop.abort(new InterruptedError());
    if (aborted.aborted) interrupt();
    aborted.addEventListener('abort', interrupt, { once: true });
    const { timeoutSeconds } = collector.schedule;
    const timeout = setTimeout(
      () => stop.abort(new TimeoutError(timeoutSeconds)),
      timeoutSeconds * 1000,
    );
    const hold = new RunHold(
      run.id,
      { store, clock, timing, onLost: error => stop.abort(error) },
      run,
    );
    const running = { run, stop, hold, tally: emptyTally, batches: 0 };
    logger.info(`Collector ${collector.id} runs`, {
      run: run.id,
      trigger: run.trigger,
      attempt: run.attempt,
    });
    let failure: unknown;
    try {
      await this.takeBatches(collector, running, checkpoint);
    } catch (error) {
      failure = stop.signal.aborted ? stop.signal.reason : error;
    } finally {
      clearTimeout(timeout);
      await hold.release();
      aborted.removeEventListener('abort', interrupt);
    }
    await this.end(collector, running, failure);
  }

  private async takeBatches(
    collector: Collector,
    running: RunningRun,
    checkpoint: Collected['checkpoint'],
  ): Promise<void> {
    const { signal } = running.stop;
    const batches = collector
      .collect({ signal, now: running.run.startedAt, checkpoint })
      [Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await untilAborted(
          Promise.resolve(batches.next()),
          signal,
          this.parts.timing.graceMilliseconds,
        );
        signal.throwIfAborted();
        if (next.done) return;
        await this.keep(running, next.value);
        await nextTurn();
        signal.throwIfAborted();
      }
    } catch (error) {
      // Lets the collector tidy up; one that hangs is not waited for.
      batches.return?.().catch(() => {});
      throw error;
    }
  }

  private async keep(running: RunningRun, batch: Collected): Promise<void> {
    try {
      await this.keepBatch(running, batch);
    } catch (cause) {
      throw cause instanceof LeaseLostError ? cause : new StoreError(cause);
    }
    this.parts.onKept();
  }

  private async keepBatch(running: RunningRun, batch: Collected) {
    const fence = this.parts.store.fenceOf(running.run.id);
    const report = await keepParts(this.parts, running.run, batch, fence);
    const room = KEPT_DEAD_LETTERS - running.tally.problemCount;
    const deadLetters: readonly CollectionProblem[] = report.problems.slice(
      0,
      Math.max(0, room),
    );
    running.batches += 1;
    running.tally = addToTally(running.tally, report, batch.progress);
    await running.hold.report(running.tally, {
      checkpoint: batch.checkpoint,
      deadLetters,
    });
  }

  private async end(
    collector: Collector,
    { run, tally, batches }: RunningRun,
    failure: unknown,
  ): Promise<void> {
    const { store, clock, logger, chance } = this.parts;
    if (failure instanceof LeaseLostError) {
      logger.warn(`Collector ${collector.id} goes on elsewhere`, {
        run: run.id,
      });
      return;
    }
    const finishedAt = clock.now();
    const { state, error } = outcomeOf(failure, tally.problemCount);
    const fields = {
      run: run.id,
      seconds: (finishedAt.getTime() - run.startedAt.getTime()) / 1000,
      observations: tally.written.observations,
      problems: tally.problemCount,
    };
    logger.info(`Collector ${collector.id}: run ${state}`, fields);
    if (state === 'failed') {
      logger.error(
        `Collector ${collector.id} failed in run ${run.id}: ${error}`,
        asError(failure instanceof StoreError ? failure.cause : failure),
      );
    }
    const { frequencySeconds } = collector.schedule;
    const { attempt, startedAt } = run;
    const plan = { state, attempt, startedAt, finishedAt, frequencySeconds };
    await store.finish(run, {
      state,
      finishedAt,
      error,
      tally,
      next: planNextRun(plan, chance()),
      replacesDeadLetters: batches > 0,
    });
    this.parts.onEnded();
  }
}
