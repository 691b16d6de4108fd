import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { createWarningNotifier } from './createWarningNotifier';
import { DatabaseDeprecationWarnings } from './DatabaseDeprecationWarnings';
import { DatabaseLossWarnings } from './DatabaseLossWarnings';
import { NO_NOTIFIER } from './WarningNotifier';
import { WarningTeller, type WarningTellerParts } from './WarningTeller';

const EVERY = { minutes: 1 };
const TIMEOUT = { minutes: 5 };

/** What warnings are made with. */
export interface WarningsOptions
  extends Pick<WarningTellerParts, 'ownersOfConsumers' | 'clock' | 'logger'> {
  readonly database: Knex;
  /** Without it, nobody is warned. */
  readonly notifications?: NotificationService;
}

/** Warnings, wired. */
export interface Warnings {
  /** Begins to warn people. */
  start(scheduler: SchedulerService): Promise<void>;
}

/** Wires what warns people of models that are deprecated or gone; nothing runs before `start`. */
export function createWarnings({
  database,
  notifications,
  ...others
}: WarningsOptions): Warnings {
  const teller = new WarningTeller({
    ...others,
    stores: [
      new DatabaseDeprecationWarnings(database),
      new DatabaseLossWarnings(database),
    ],
    notifier: notifications
      ? createWarningNotifier(notifications)
      : NO_NOTIFIER,
  });
  return {
    start: scheduler =>
      scheduler.scheduleTask({
        id: 'insights-model-warnings',
        frequency: EVERY,
        timeout: TIMEOUT,
        fn: signal => teller.tellDue(signal),
      }),
  };
}
