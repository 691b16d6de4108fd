/**
 * Alerts of SLOs: from which burn rates they are raised, what there were, and who is told of them.
 *
 * @packageDocumentation
 */
export type { SloAlertsOperations } from './alertsRoutes';
export {
  createSloAlerts,
  type SloAlertsOptions,
  type WiredSloAlerts,
} from './createSloAlerts';
export type { AlertWebhook } from './delivery';
