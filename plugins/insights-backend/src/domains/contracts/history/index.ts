/**
 * What APIs were before they came into the catalog.
 *
 * @packageDocumentation
 */
export { createHistories } from './createHistories';
export { createHistoryRoutes, type HistoryOperations } from './historyRoutes';
export { releasedHistories } from './releasedHistories';
