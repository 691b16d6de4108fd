import type { SchedulerService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';

type Task = Parameters<SchedulerService['scheduleTask']>[0];

/** Runs a scheduled task when a test says so. */
export class ManualScheduler {
  readonly #tasks = new Map<string, Task>();
  /** What a domain is given. */
  readonly service: SchedulerService = {
    ...mockServices.scheduler.mock(),
    scheduleTask: async task => {
      this.#tasks.set(task.id, task);
    },
  };

  async run(id: string, signal: AbortSignal = new AbortController().signal) {
    const task = this.#tasks.get(id);
    if (!task) throw new Error(`No task ${id} was scheduled`);
    await task.fn(signal);
  }
}
