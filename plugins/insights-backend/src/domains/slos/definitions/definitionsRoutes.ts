import { z } from 'zod';
import { readPosition, writeCursor } from '../../../platform/cursor';
import { revisionTagOf } from '../../../platform/entityTag';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../../platform/operations';
import type { SloSourceFault } from './SloSourceFault';
import {
  presentDefinitionRecord,
  presentDefinitionVersion,
} from './presentDefinitionRecord';
import type { SloDefinitionsService } from './SloDefinitionsService';

/** Operations about definitions. */
export type SloDefinitionsOperations =
  | 'createSloDefinitions'
  | 'listSloDefinitionFaults'
  | 'getSloDefinition'
  | 'replaceSloDefinition'
  | 'deleteSloDefinition'
  | 'listSloDefinitionVersions';

/** The version that the page before ended with. */
const positionShape = z.int().min(1);

/** Answers the operations about definitions. */
export function createDefinitionsRoutes(
  service: SloDefinitionsService,
  listFaults: () => readonly SloSourceFault[],
): OperationHandlers<SloDefinitionsOperations> {
  return {
    async createSloDefinitions({ body, credentials }) {
      const { kept, warnings } = await service.create(
        body.text,
        refOf(credentials),
      );
      const items = kept.map(presentDefinitionRecord);
      return { status: 201, body: { items, warnings: [...warnings] } };
    },

    async listSloDefinitionFaults() {
      return { body: { items: [...listFaults()] } };
    },

    async getSloDefinition({ path }) {
      const kept = await service.get(path.sloName);
      const etag = revisionTagOf(kept.revision);
      return { body: presentDefinitionRecord(kept), etag };
    },

    async replaceSloDefinition({ path, body, credentials, ifMatch }) {
      const edit = { name: path.sloName, ifMatch: ifMatch ?? '' };
      const kept = await service.replace(edit, body.text, refOf(credentials));
      const etag = revisionTagOf(kept.revision);
      return { body: presentDefinitionRecord(kept), etag };
    },

    async deleteSloDefinition({ path, ifMatch }) {
      const edit = { name: path.sloName, ifMatch: ifMatch ?? '' };
      return { body: presentDefinitionRecord(await service.retire(edit)) };
    },

    async listSloDefinitionVersions({ path, query }) {
      const { sloName } = path;
      const scope = `slo-versions ${sloName}`;
      const { items, hasMore } = await service.versions(sloName, {
        limit: query.limit,
        below: readPosition(query.cursor, scope, positionShape),
      });
      const last = items.at(-1);
      return {
        body: {
          items: items.map(presentDefinitionVersion),
          nextCursor:
            hasMore && last ? writeCursor(scope, last.version.version) : null,
        },
      };
    },
  };
}

function refOf({ principal }: CallerCredentials): string {
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}
