import { z } from 'zod';
import { callerRefOf } from '../../../platform/callerRefOf';
import { readPosition, writeCursor } from '../../../platform/cursor';
import { revisionTagOf } from '../../../platform/entityTag';
import type { OperationHandlers } from '../../../platform/operations';
import type { DefinitionLists } from './DefinitionLists';
import type { KeptDefinition } from './DefinitionsStore';
import type { KnownSources } from './KnownSources';
import type { SloSourceFault } from './SloSourceFault';
import {
  presentDefinitionRecord,
  presentDefinitionVersion,
  presentListedDefinition,
} from './presentDefinitionRecord';
import type { SloDefinitionsService } from './SloDefinitionsService';

/** Operations about definitions. */
export type SloDefinitionsOperations =
  | 'listSloDefinitions'
  | 'createSloDefinitions'
  | 'listSloDefinitionFaults'
  | 'getSloDefinition'
  | 'replaceSloDefinition'
  | 'deleteSloDefinition'
  | 'listSloDefinitionVersions';

/** The version that the page before ended with. */
const positionShape = z.int().min(1);

/** The name that the page before ended with. */
const nameShape = z.string().max(63);

/** What the operations go by, beside the service. */
export interface DefinitionsRoutesOptions {
  readonly lists: DefinitionLists;
  readonly sources: KnownSources;
  readonly listFaults: () => readonly SloSourceFault[];
}

/** Answers the operations about definitions. */
export function createDefinitionsRoutes(
  service: SloDefinitionsService,
  options: DefinitionsRoutesOptions,
): OperationHandlers<SloDefinitionsOperations> {
  const present = (kept: KeptDefinition) =>
    presentDefinitionRecord(kept, options.sources);
  return {
    ...createListRoutes(service, options),

    async createSloDefinitions({ body, credentials }) {
      const { kept, warnings } = await service.create(
        body.text,
        callerRefOf(credentials),
      );
      const items = kept.map(present);
      return { status: 201, body: { items, warnings: [...warnings] } };
    },

    async getSloDefinition({ path }) {
      const kept = await service.get(path.sloName);
      const etag = revisionTagOf(kept.revision);
      return { body: present(kept), etag };
    },

    async replaceSloDefinition({ path, body, credentials, ifMatch }) {
      const edit = { name: path.sloName, ifMatch: ifMatch ?? '' };
      const kept = await service.replace(
        edit,
        body.text,
        callerRefOf(credentials),
      );
      const etag = revisionTagOf(kept.revision);
      return { body: present(kept), etag };
    },

    async deleteSloDefinition({ path, credentials, ifMatch }) {
      const edit = { name: path.sloName, ifMatch: ifMatch ?? '' };
      const kept = await service.retire(edit, callerRefOf(credentials));
      return { body: present(kept) };
    },
  };
}

function createListRoutes(
  service: SloDefinitionsService,
  { lists, listFaults }: DefinitionsRoutesOptions,
): OperationHandlers<Extract<SloDefinitionsOperations, `list${string}`>> {
  return {
    async listSloDefinitions({ query: { cursor, limit, ...filters } }) {
      const scope = JSON.stringify(['slo-definitions', filters]);
      const after = readPosition(cursor, scope, nameShape);
      const { items, hasMore } = await lists.list({ ...filters, limit, after });
      const last = items.at(-1);
      return {
        body: {
          items: items.map(presentListedDefinition),
          nextCursor:
            hasMore && last ? writeCursor(scope, last.kept.name) : null,
        },
      };
    },

    async listSloDefinitionFaults() {
      return { body: { items: [...listFaults()] } };
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
