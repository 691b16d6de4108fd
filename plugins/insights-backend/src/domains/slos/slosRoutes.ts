import type { OperationHandlers } from '../../platform/operations';
import type { PushedCounts } from './series/PushedCounts';
import type { SourceOverview } from './series/SourceOverview';
import type { SlosService } from './SlosService';

/** Operations about how SLOs stand. */
export type SlosOperations =
  | 'listSlos'
  | 'getSloOverview'
  | 'getSlo'
  | 'getSloHistory'
  | 'whatIfSlo'
  | 'pushSliBuckets'
  | 'listSliSources'
  | 'getSloPrometheusRules';

/** Answers the operations about how SLOs stand. */
export function createSlosRoutes(parts: {
  readonly service: SlosService;
  readonly pushed: PushedCounts;
  readonly sourceOverview: SourceOverview;
}): OperationHandlers<SlosOperations> {
  const { service, pushed, sourceOverview } = parts;
  return {
    async listSlos({ query, ifNoneMatch }) {
      const { sort = 'attention', ...rest } = query;
      const page = await service.listSlos({ ...rest, sort, ifNoneMatch });
      if (page.notModified) return page;
      const { etag, notModified: _, items, ...counts } = page;
      return { body: { items: [...items], ...counts }, etag };
    },

    async getSloOverview({ query }) {
      return { body: await service.overview(query) };
    },

    async getSlo({ path }) {
      return { body: await service.getSlo(path.sloName) };
    },

    async getSloHistory({ path, query }) {
      const { objective = 0, whole = false, points = 240 } = query;
      const history = await service.history(path.sloName, {
        ...{ objective, whole, points },
      });
      return { body: history };
    },

    async whatIfSlo({ path, body }) {
      return { body: await service.whatIf(path.sloName, body) };
    },

    async getSloPrometheusRules({ path }) {
      return { body: await service.prometheusRules(path.sloName) };
    },

    async pushSliBuckets({ path, body }) {
      return { body: await pushed.push(path.sliId, body.buckets) };
    },

    async listSliSources() {
      return { body: { items: await sourceOverview.list() } };
    },
  };
}
