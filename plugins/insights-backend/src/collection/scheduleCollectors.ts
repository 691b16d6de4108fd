import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { Collector } from '@almanac/backstage-plugin-insights-node';
import type { CollectionRunner } from './CollectionRunner';

/** How often each replica looks whether a collector is due. */
const LOOK_SECONDS = 5;

/** Beyond the collector's own timeout, so that the runner ends a run that takes too long and can say why. */
const TIMEOUT_MARGIN_SECONDS = 60;

/**
 * Makes each collector a task of Backstage's scheduler on every replica, that looks whether the collector is due. Which
 * replica runs it is settled by the collector's own lease. The scheduler's lease is not used: after a crash it stays until
 * the task's timeout, while a collector shall go on from its checkpoint at once.
 */
export async function scheduleCollectors(
  scheduler: SchedulerService,
  collectors: readonly Collector[],
  runner: CollectionRunner,
): Promise<void> {
  for (const collector of collectors) {
    const { timeoutSeconds } = collector.schedule;
    await scheduler.scheduleTask({
      id: taskOf(collector.id),
      scope: 'local',
      frequency: { seconds: LOOK_SECONDS },
      timeout: { seconds: timeoutSeconds + TIMEOUT_MARGIN_SECONDS },
      fn: aborted => runner.runIfDue(collector, aborted),
    });
  }
}

/** Has this replica look at once. */
export async function wakeCollector(
  scheduler: SchedulerService,
  collectorId: string,
): Promise<void> {
  try {
    await scheduler.triggerTask(taskOf(collectorId));
  } catch (error) {
    // It is looking already, or it runs no collectors and another replica will look soon.
    const isNothingToWake =
      error instanceof Error &&
      ['ConflictError', 'NotFoundError'].includes(error.name);
    if (!isNothingToWake) throw error;
  }
}

function taskOf(collectorId: string): string {
  return `collect-${collectorId}`;
}
