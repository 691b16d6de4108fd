import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import type { AlertHistory, AlertWatch } from '../evaluation/AlertWatch';
import { KEPT_SECONDS } from '../KEPT_SECONDS';
import { createAlertsRoutes, type SloAlertsOperations } from './alertsRoutes';
import { DatabaseAlertsStore } from './DatabaseAlertsStore';
import {
  AlertDelivery,
  createAlertmanagerTarget,
  createNotificationTarget,
  createWebhookTarget,
  DatabaseDeliveriesStore,
  type AlertTarget,
  type AlertWebhook,
} from './delivery';
import { SloAlerts } from './SloAlerts';

const RETENTION_EVERY = { hours: 1 };
const RETENTION_TIMEOUT = { minutes: 5 };
/** Dropped at once: less than a second. */
const DROPPED_AT_ONCE = 1_000;

/** What alerts are built from. */
export interface SloAlertsOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly webhooks: readonly AlertWebhook[];
  /** Undefined: owners are not told by the portal. */
  readonly notifications?: NotificationService;
  /** Where the portal is, for links. */
  readonly portalUrl?: string;
}

/** Alerts, wired. */
export interface WiredSloAlerts {
  readonly watch: AlertWatch & AlertHistory;
  readonly routes: OperationHandlers<SloAlertsOperations>;
  /** Tells targets what is due. */
  deliver(signal: AbortSignal): Promise<void>;
  /** Begins to drop what is old, on one replica at a time. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires alerts; nothing runs before `start`. */
export function createSloAlerts(options: SloAlertsOptions): WiredSloAlerts {
  const { database, clock, logger } = options;
  const targets = targetsFor(options);
  const targetsOf = (episode: Parameters<AlertTarget['takes']>[0]) =>
    targets.filter(target => target.takes(episode)).map(({ key }) => key);
  const store = new DatabaseAlertsStore(database, targetsOf);
  const deliveries = new DatabaseDeliveriesStore(database);
  const delivery = new AlertDelivery({
    ...{ targets, clock, logger },
    store: deliveries,
  });
  const stopping = new AbortController();
  const nowSeconds = () => clock.now().getTime() / 1_000;
  let hasCaughtUp = false;

  async function deliver(signal: AbortSignal): Promise<void> {
    if (!hasCaughtUp) await deliveries.catchUp(targetsOf, nowSeconds());
    hasCaughtUp = true;
    await delivery.deliver(AbortSignal.any([signal, stopping.signal]));
  }

  async function tidy(signal: AbortSignal): Promise<void> {
    const before = nowSeconds() - KEPT_SECONDS;
    let dropped: number;
    do {
      dropped = await store.dropOld(before, DROPPED_AT_ONCE);
    } while (dropped === DROPPED_AT_ONCE && !signal.aborted);
  }

  return {
    watch: new SloAlerts(store),
    routes: createAlertsRoutes(store),
    deliver,
    async start(scheduler) {
      await scheduler.scheduleTask({
        id: 'insights-slo-alert-retention',
        frequency: RETENTION_EVERY,
        timeout: RETENTION_TIMEOUT,
        fn: tidy,
      });
    },
    async stop() {
      stopping.abort();
    },
  };
}

function targetsFor(options: SloAlertsOptions): AlertTarget[] {
  const { webhooks, notifications, portalUrl } = options;
  return [
    ...(notifications ? [createNotificationTarget(notifications)] : []),
    ...webhooks.map(webhook =>
      webhook.format === 'alertmanager'
        ? createAlertmanagerTarget(webhook, portalUrl)
        : createWebhookTarget(webhook, portalUrl),
    ),
  ];
}
