import type {
  SchedulerService,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { asError } from './asError';

/** Why a task failed, as the log of a portal in production shows it. */
export class TaskFailure extends Error {
  constructor(taskId: string, cause: Error) {
    super(`The task ${taskId} failed: ${cause.message}`, { cause });
    this.name = 'TaskFailure';
    this.stack = `${this.name}: The task ${taskId} failed: ${
      cause.stack ?? cause.message
    }`;
  }

  /** The scheduler gives the error itself to the log as the message, and JSON makes `{}` of any other one. */
  toJSON(): string {
    return this.stack ?? this.message;
  }
}

/** A scheduler whose tasks fail with errors that say in the log what was wrong, and where. */
export function withLegibleFailures(
  scheduler: SchedulerService,
): SchedulerService {
  return {
    scheduleTask: task =>
      scheduler.scheduleTask({ ...task, fn: legible(task.id, task.fn) }),
    createScheduledTaskRunner(schedule) {
      const runner = scheduler.createScheduledTaskRunner(schedule);
      return {
        run: task => runner.run({ ...task, fn: legible(task.id, task.fn) }),
      };
    },
    triggerTask: id => scheduler.triggerTask(id),
    cancelTask: id => scheduler.cancelTask(id),
    getScheduledTasks: () => scheduler.getScheduledTasks(),
  };
}

function legible(
  taskId: string,
  task: SchedulerServiceTaskFunction,
): SchedulerServiceTaskFunction {
  return async signal => {
    try {
      await task(signal);
    } catch (thrown) {
      throw new TaskFailure(taskId, asError(thrown));
    }
  };
}
