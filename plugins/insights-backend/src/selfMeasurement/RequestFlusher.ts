import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../platform/asError';
import type { Clock } from '../platform/Clock';
import { RETENTION_SECONDS } from './model/retention';
import type { RequestRecorder } from './RequestRecorder';
import type { CountsBatch, SelfMeasurementStore } from './SelfMeasurementStore';

const FLUSH_MILLISECONDS = 15_000;
const MINUTE_MILLISECONDS = 60_000;
const MINUTES_BETWEEN_CLEANUPS = 60;

/** What a flusher needs. */
export interface RequestFlusherOptions {
  readonly recorder: RequestRecorder;
  readonly store: SelfMeasurementStore;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/**
 * Writes what a recorder counted every 15 seconds and when it stops. What a process that is killed had not written is
 * lost; nothing is counted twice, even where it cannot be known whether a batch was written.
 */
export class RequestFlusher {
  private readonly recorderId = randomUUID();
  private batch = 0;
  /** Sent again as it is until it is known to be written. */
  private pending: CountsBatch | undefined;
  private isFailing = false;
  private nextCleanupMinute = 0;
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(private readonly options: RequestFlusherOptions) {}

  start(): void {
    this.options.recorder.start();
    this.timer = setInterval(() => this.flush(), FLUSH_MILLISECONDS);
    // The process may end while nothing else is under way.
    this.timer.unref();
  }

  /** Writes what is there, one flush after another. Never fails: what cannot be written is tried again with the next. */
  flush(): Promise<void> {
    this.flushing = this.flushing.then(() => this.flushNow());
    return this.flushing;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.options.recorder.stop();
    await this.flush();
  }

  private async flushNow(): Promise<void> {
    const { recorder, store, logger } = this.options;
    recorder.noteMinute();
    try {
      await this.writePending();
      this.pending = {
        recorderId: this.recorderId,
        batch: ++this.batch,
        rows: recorder.take(),
      };
      await this.writePending();
      await this.cleanUp(store);
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing) {
        logger.warn(
          'Counts of requests could not be written; they are kept for four hours and written when that works again',
          asError(error),
        );
      }
      this.isFailing = true;
    }
  }

  private async writePending(): Promise<void> {
    if (!this.pending) return;
    await this.options.store.add(this.pending);
    this.pending = undefined;
  }

  private async cleanUp(store: SelfMeasurementStore): Promise<void> {
    const minute = this.minute();
    if (minute < this.nextCleanupMinute) return;
    await store.dropBefore(minute - RETENTION_SECONDS / 60);
    this.nextCleanupMinute = minute + MINUTES_BETWEEN_CLEANUPS;
  }

  private minute(): number {
    return Math.floor(this.options.clock.now().getTime() / MINUTE_MILLISECONDS);
  }
}
