import { z } from 'zod';
import { readPosition, writeCursor } from '../platform/cursor';
import type { OperationHandlers } from '../platform/operations';
import type { CollectionService } from './CollectionService';
import {
  presentCollector,
  presentDeadLetter,
  presentRun,
} from './presentCollection';

const runPosition = z.object({ startedAt: z.string(), id: z.string() });
const deadLetterPosition = z.object({ at: z.string(), id: z.int() });

/** Operations that collection answers. */
export type CollectionOperations =
  | 'listCollectors'
  | 'getCollector'
  | 'listCollectorRuns'
  | 'runCollector'
  | 'listDeadLetters';

/** Answers the operations about collectors. */
export function createCollectionRoutes(
  service: CollectionService,
): OperationHandlers<CollectionOperations> {
  return {
    async listCollectors() {
      const overviews = await service.listCollectors();
      return { body: { items: overviews.map(presentCollector) } };
    },
    async getCollector({ path }) {
      const overview = await service.getCollector(path.collectorId);
      return { body: presentCollector(overview) };
    },
    async runCollector({ path }) {
      const overview = await service.requestRun(path.collectorId);
      return { status: 202, body: presentCollector(overview) };
    },
    async listCollectorRuns({ path: { collectorId }, query }) {
      const scope = `runs of ${collectorId}`;
      const after = readPosition(query.cursor, scope, runPosition);
      const page = await service.listRuns(collectorId, query.limit, after);
      return {
        body: {
          items: page.items.map(presentRun),
          nextCursor: page.next ? writeCursor(scope, { ...page.next }) : null,
        },
      };
    },
    async listDeadLetters({ path: { collectorId }, query }) {
      const scope = `dead letters of ${collectorId}`;
      const after = readPosition(query.cursor, scope, deadLetterPosition);
      const page = await service.listDeadLetters(
        collectorId,
        query.limit,
        after,
      );
      return {
        body: {
          items: page.items.map(presentDeadLetter),
          nextCursor: page.next ? writeCursor(scope, { ...page.next }) : null,
        },
      };
    },
  };
}
