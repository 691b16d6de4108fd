import { API_PATH } from '../../platform/apiPath';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../platform/operations';
import type { RadarsService } from './RadarsService';

/** Operations that the domain answers. */
export type RadarsOperations =
  | 'listRadars'
  | 'getRadar'
  | 'listBlips'
  | 'getBlip';

/**
 * Ids of the topics of a radar that touch something of any of some owners, as far as who asks may see it. Rejects with the
 * problems `unknown-radar`, and `unavailable` while nobody knows.
 */
export type OwnedTopics = (
  radarId: string,
  owners: readonly string[],
  credentials: CallerCredentials,
) => Promise<readonly string[]>;

/** Answers the operations about radars. */
export function createRadarsRoutes(
  service: RadarsService,
  ownedTopics: OwnedTopics,
): OperationHandlers<RadarsOperations> {
  return {
    async listRadars() {
      return { body: await service.listRadars() };
    },

    async getRadar({ path }) {
      return { body: await service.getRadar(path.radarId) };
    },

    async listBlips({ path, query, ifNoneMatch, credentials }) {
      const { radarId } = path;
      const { sort = 'attention', owner: owners = [], ...rest } = query;
      const owned = owners.length > 0 && {
        owners,
        topicIds: await ownedTopics(radarId, owners, credentials),
      };
      const page = await service.listBlips(radarId, {
        ...{ ...rest, sort, ifNoneMatch },
        ...(owned && { owned }),
      });
      if (page.notModified) return page;
      const { etag, notModified: _, items, ...counts } = page;
      const workingHref = `${API_PATH}/radars/${radarId}/blips/{topicId}`;
      return { body: { items: [...items], ...counts, workingHref }, etag };
    },

    async getBlip({ path }) {
      return { body: await service.getBlip(path.radarId, path.topicId) };
    },
  };
}
