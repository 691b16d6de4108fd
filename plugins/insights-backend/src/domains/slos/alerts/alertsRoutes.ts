import { z } from 'zod';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type { OperationHandlers } from '../../../platform/operations';
import type { AlertsStore } from './AlertsStore';
import { presentEpisode } from './presentEpisode';

/** Operations about alerts. */
export type SloAlertsOperations = 'listSloAlerts';

/** The alert that the page before ended with. */
const positionShape = z.object({ pendingAt: z.string(), id: z.string() });

/** Answers the operations about alerts. */
export function createAlertsRoutes(
  store: Pick<AlertsStore, 'list'>,
): OperationHandlers<SloAlertsOperations> {
  return {
    async listSloAlerts({ query: { cursor, limit, ...filters } }) {
      const scope = JSON.stringify(['slo-alerts', filters]);
      const after = readPosition(cursor, scope, positionShape);
      const { items, next } = await store.list({ ...filters, limit, after });
      return {
        body: {
          items: items.map(presentEpisode),
          nextCursor: next ? writeCursor(scope, { ...next }) : null,
        },
      };
    },
  };
}
