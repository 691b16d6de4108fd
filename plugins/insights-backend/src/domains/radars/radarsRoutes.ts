import { API_PATH } from '../../platform/apiPath';
import type { OperationHandlers } from '../../platform/operations';
import type { RadarsService } from './RadarsService';

/** Operations that the domain answers. */
export type RadarsOperations =
  | 'listRadars'
  | 'getRadar'
  | 'listBlips'
  | 'getBlip';

/** Answers the operations about radars. */
export function createRadarsRoutes(
  service: RadarsService,
): OperationHandlers<RadarsOperations> {
  return {
    async listRadars() {
      return { body: await service.listRadars() };
    },

    async getRadar({ path }) {
      return { body: await service.getRadar(path.radarId) };
    },

    async listBlips({ path, query, ifNoneMatch }) {
      const { sort = 'attention', ...rest } = query;
      const page = await service.listBlips(path.radarId, {
        ...rest,
        sort,
        ifNoneMatch,
      });
      if (page.notModified) return page;
      const { etag, notModified: _, items, ...counts } = page;
      const workingHref = `${API_PATH}/radars/${path.radarId}/blips/{topicId}`;
      return { body: { items: [...items], ...counts, workingHref }, etag };
    },

    async getBlip({ path }) {
      return { body: await service.getBlip(path.radarId, path.topicId) };
    },
  };
}
