import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'search.collators.insights.schedule';

/**
 * Unless PostgreSQL keeps it, the index lives in the memory of each replica: each must fill its own, and at once after a
 * restart, when a lease of the process before may still be held.
 */
const scope = 'local';

const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  initialDelay: { seconds: 30 },
  timeout: { minutes: 15 },
  scope,
};

/**
 * When the topics are indexed.
 *
 * @throws InputError that names the configuration key
 */
export function readSchedule(
  config: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  const configured = config.getOptionalConfig(KEY);
  if (!configured) return defaultSchedule;
  try {
    const schedule =
      readSchedulerServiceTaskScheduleDefinitionFromConfig(configured);
    return { ...schedule, scope: schedule.scope ?? scope };
  } catch (cause) {
    throw new InputError(`Invalid schedule at ${KEY}`, cause);
  }
}
