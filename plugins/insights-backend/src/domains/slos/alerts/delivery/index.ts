/**
 * Tells owners and webhooks of alerts.
 *
 * @packageDocumentation
 */
export { AlertDelivery } from './AlertDelivery';
export type { AlertTarget } from './AlertTarget';
export type { AlertWebhook } from './AlertWebhook';
export { createAlertmanagerTarget } from './createAlertmanagerTarget';
export { createNotificationTarget } from './createNotificationTarget';
export { createWebhookTarget } from './createWebhookTarget';
export { DatabaseDeliveriesStore } from './DatabaseDeliveriesStore';
