import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import type { StatesStore } from '../evaluation/StatesStore';
import { KEPT_SECONDS } from '../KEPT_SECONDS';
import { createSloReview, type SloReviewOptions } from '../review';
import { NO_NOTIFIER, type ActionNotifier } from './ActionNotifier';
import { DatabaseActionsStore } from './DatabaseActionsStore';
import { FilePolicies } from './FilePolicies';
import {
  createPoliciesRoutes,
  type SloPoliciesOperations,
} from './policiesRoutes';
import { PolicyRounds } from './PolicyRounds';
import { SloActions } from './SloActions';

/** Files are read anew each minute, as definitions are. */
const EVERY = { minutes: 1 };
const TIMEOUT = { minutes: 5 };

const RETENTION_EVERY = { hours: 1 };
/** Dropped at once: less than a second. */
const DROPPED_AT_ONCE = 1_000;

/** What policies and the review are built from. */
export interface CreateSloPoliciesOptions
  extends Omit<SloReviewOptions, 'actions'> {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly states: StatesStore;
  readonly settings: {
    /** Files and directories, relative to the directory that the backend runs in. */
    readonly policies: readonly string[];
  };
  /** Without it, owners are not told of actions. */
  readonly notifier?: ActionNotifier;
}

/** Policies, their actions and the review, wired. */
export interface WiredSloPolicies {
  readonly routes: OperationHandlers<SloPoliciesOperations | 'getSloReview'>;
  /** Opens and closes actions by how SLOs stand now; to be called after each round of evaluation. */
  evaluate(signal: AbortSignal): Promise<void>;
  /** Begins to read the files, and to let go of what is old. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires policies and the review; nothing runs before `start`. */
export function createSloPolicies(
  options: CreateSloPoliciesOptions,
): WiredSloPolicies {
  const { database, clock, logger, settings } = options;
  const { notifier = NO_NOTIFIER } = options;
  const policies = new FilePolicies(settings.policies, logger);
  const store = new DatabaseActionsStore(database);
  const actions = new SloActions({ store, clock });
  const rounds = new PolicyRounds({
    ...options,
    ...{ policies, actions: store, notifier },
  });
  const review = createSloReview({ ...options, actions: store });

  async function tidy(signal: AbortSignal): Promise<void> {
    const before = clock.now().getTime() / 1_000 - KEPT_SECONDS;
    for (const kept of [store, review]) {
      let dropped: number;
      do {
        dropped = await kept.dropOld(before, DROPPED_AT_ONCE);
      } while (dropped === DROPPED_AT_ONCE && !signal.aborted);
    }
  }

  return {
    routes: {
      ...createPoliciesRoutes({ policies, actions, store }),
      ...review.routes,
    },
    evaluate: signal => rounds.evaluate(signal),
    async start(scheduler) {
      await scheduler.scheduleTask({
        id: 'insights-slo-policies',
        // Each replica reads its own files, and tells of their faults.
        scope: 'local',
        frequency: EVERY,
        timeout: TIMEOUT,
        fn: () => policies.sync(),
      });
      await scheduler.scheduleTask({
        id: 'insights-slo-actions-retention',
        frequency: RETENTION_EVERY,
        timeout: TIMEOUT,
        fn: tidy,
      });
    },
    stop: () => policies.stop(),
  };
}
