import type { JsonObject } from '@backstage/types';
import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { Clock } from '../platform/Clock';
import type { CollectionStore } from './CollectionStore';
import { LeaseLostError } from './LeaseLostError';
import type { RunTally } from './model/CollectionRun';
import type { RunnerTiming } from './runnerTiming';

/**
 * The hold of a run on its collector: prolonged by each report, and by a heartbeat while a batch is on its way.
 * `onLost` is called once when the hold is lost.
 */
export class RunHold {
  private lastReportAt = 0;
  private tally: RunTally;
  private readonly heartbeat: NodeJS.Timeout;
  private beating: Promise<void> | undefined;

  constructor(
    private readonly runId: string,
    private readonly parts: {
      readonly store: CollectionStore;
      readonly clock: Clock;
      readonly timing: RunnerTiming;
      readonly onLost: (error: Error) => void;
    },
    tally: RunTally,
  ) {
    this.tally = tally;
    this.heartbeat = setInterval(
      () => this.beat(),
      parts.timing.heartbeatMilliseconds,
    );
    this.heartbeat.unref();
  }

  /**
   * Reports what the run has done. Without checkpoint or dead letters it is held back while the last report is new.
   *
   * @throws LeaseLostError
   */
  async report(
    tally: RunTally,
    kept: {
      checkpoint?: JsonObject;
      deadLetters?: readonly CollectionProblem[];
    },
  ): Promise<void> {
    this.tally = tally;
    const mustWrite = kept.checkpoint || kept.deadLetters?.length;
    const age = this.parts.clock.now().getTime() - this.lastReportAt;
    if (mustWrite || age >= this.parts.timing.progressMilliseconds)
      await this.send(kept);
  }

  /**
   * Lets go. A heartbeat that is on its way is waited for: on PostgreSQL one that comes after the end of its run has the row of the
   * collector locked for a moment, and who claims the next run just then takes it for one under way.
   */
  async release(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.beating;
  }

  /** One that takes longer than the next is due is not doubled. */
  private beat(): void {
    this.beating ??= this.send()
      .catch(error => {
        // After another failure the next heartbeat tries again.
        if (error instanceof LeaseLostError) this.parts.onLost(error);
      })
      .finally(() => {
        this.beating = undefined;
      });
  }

  private async send(
    kept: {
      checkpoint?: JsonObject;
      deadLetters?: readonly CollectionProblem[];
    } = {},
  ): Promise<void> {
    const { store, clock, timing } = this.parts;
    const at = clock.now();
    this.lastReportAt = at.getTime();
    const isHeld = await store.report(this.runId, {
      ...kept,
      at,
      tally: this.tally,
      leaseUntil: new Date(at.getTime() + timing.leaseMilliseconds),
    });
    if (!isHeld) throw new LeaseLostError();
  }
}
