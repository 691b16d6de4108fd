/**
 * The suite's own forecaster as a model like any other: tried on what the portal has collected, and registered.
 *
 * @packageDocumentation
 */
import type { SchedulerService } from '@backstage/backend-plugin-api';
import { ForecasterModel, type ForecasterModelParts } from './ForecasterModel';

/** One replica looks; a look that finds nothing due is one read. Until the first analyses are over, nothing is due. */
const SCHEDULE = {
  id: 'insights-forecaster',
  scope: 'global',
  frequency: { minutes: 1 },
  initialDelay: { seconds: 30 },
  timeout: { minutes: 30 },
} as const;

/** The forecaster, wired. */
export interface Forecaster {
  start(scheduler: SchedulerService): Promise<void>;
}

/** Wires the forecaster; nothing runs before `start`. */
export function createForecaster(parts: ForecasterModelParts): Forecaster {
  const model = new ForecasterModel(parts);
  return {
    start: scheduler =>
      scheduler.scheduleTask({
        ...SCHEDULE,
        fn: signal => model.registerIfDue(signal),
      }),
  };
}

export { FORECASTER_NAME } from './ForecasterModel';
