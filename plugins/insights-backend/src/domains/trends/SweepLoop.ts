import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../platform/asError';
import type { AnalysisSweep } from './AnalysisSweep';

/** Runs sweeps one after another: as soon as it is woken, and never two at once in one process. */
export class SweepLoop {
  private readonly listeners = new Set<() => Promise<void>>();
  private running: Promise<void> | undefined;
  private wanted = false;
  private started = false;

  constructor(
    private readonly sweep: AnalysisSweep,
    private readonly logger: LoggerService,
  ) {}

  /** From now on `wake` sweeps. */
  start(): void {
    this.started = true;
  }

  /** Asks for a sweep; one under way is followed by another, since it may have read before what is new. */
  wake(): void {
    if (!this.started) return;
    this.wanted = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Sweeps, and waits until nothing is asked for any more. */
  async sweepNow(): Promise<void> {
    this.wake();
    await this.running;
  }

  onAnalysed(listener: () => Promise<void>): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.started = false;
    this.wanted = false;
    await this.sweep.stop();
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.wanted && this.started) {
      this.wanted = false;
      try {
        const changed = await this.sweep.drain();
        if (changed) await this.tellListeners();
      } catch (error) {
        this.logger.error(
          'The analysis sweep broke off; the next one goes on where it was',
          asError(error),
        );
      }
    }
  }

  private async tellListeners(): Promise<void> {
    for (const listener of this.listeners) await listener();
  }
}
