import type { OperationHandlers } from '../../platform/operations';
import type { TrendsService } from './TrendsService';

/** Operations that the domain answers. */
export type TrendsOperations =
  | 'getTopicAnalysis'
  | 'getAnalysisQueue'
  | 'analyseTrend';

/** Answers the operations about analyses. */
export function createTrendsRoutes(
  service: TrendsService,
): OperationHandlers<TrendsOperations> {
  return {
    async getTopicAnalysis({ path }) {
      return { body: await service.getAnalysis(path.signalId, path.topicId) };
    },

    async getAnalysisQueue() {
      return { body: await service.queueState() };
    },

    async analyseTrend({ body }) {
      return { body: { results: [...(await service.analyse(body))] } };
    },
  };
}
