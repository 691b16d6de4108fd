import { z } from 'zod';
import { readPosition, writeCursor } from '../../platform/cursor';
import type { OperationHandlers } from '../../platform/operations';
import type { TrendsService } from './TrendsService';

/** Scope of the cursors of the list of failures. */
const FAILURES = 'analysis failures';
const failurePosition = z.object({ failedAt: z.string(), revision: z.int() });

/** Operations that the domain answers. */
export type TrendsOperations =
  | 'getTopicAnalysis'
  | 'listSignalVerdicts'
  | 'compareTopics'
  | 'explainTopicPeriod'
  | 'getAnalysisQueue'
  | 'listAnalysisFailures'
  | 'analyseTrend';

/** Answers the operations about analyses. */
export function createTrendsRoutes(
  service: TrendsService,
): OperationHandlers<TrendsOperations> {
  return {
    async getTopicAnalysis({ path }) {
      return { body: await service.getAnalysis(path.signalId, path.topicId) };
    },

    async listSignalVerdicts({ path, query }) {
      const { signalId } = path;
      const scope = JSON.stringify(['verdicts', signalId]);
      const after = readPosition(query.cursor, scope, z.string());
      const { items, next } = await service.listVerdicts(
        signalId,
        query.limit,
        after,
      );
      return {
        body: {
          items: items.map(
            ({ topicId, verdict, value, changeOfYear, latestAt }) => ({
              ...{ topicId, verdict, value, changeOfYear, latestAt },
            }),
          ),
          nextCursor: next === undefined ? null : writeCursor(scope, next),
        },
      };
    },

    async compareTopics({ query }) {
      const { topic, signal, base } = query;
      const asked = { topicIds: topic, signalId: signal, base };
      return { body: await service.compareTopics(asked) };
    },

    async explainTopicPeriod({ path, query }) {
      const { signalId, topicId } = path;
      return { body: await service.explainPeriod(signalId, topicId, query) };
    },

    async getAnalysisQueue() {
      return { body: await service.queueState() };
    },

    async listAnalysisFailures({ query }) {
      const after = readPosition(query.cursor, FAILURES, failurePosition);
      const { items, next } = await service.listFailures(query.limit, after);
      return {
        body: {
          items: [...items],
          nextCursor: next ? writeCursor(FAILURES, { ...next }) : null,
        },
      };
    },

    async analyseTrend({ body }) {
      return { body: { results: [...(await service.analyse(body))] } };
    },
  };
}
