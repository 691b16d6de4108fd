/**
 * Error-budget policies: what must be done when budgets go, who does it, and what they decide.
 *
 * @packageDocumentation
 */
export type { ActionNews, ActionNotifier } from './ActionNotifier';
export type { SloPoliciesOperations } from './policiesRoutes';
export { createNotificationActionNotifier } from './createNotificationActionNotifier';
export {
  createSloPolicies,
  type CreateSloPoliciesOptions,
  type WiredSloPolicies,
} from './createSloPolicies';
