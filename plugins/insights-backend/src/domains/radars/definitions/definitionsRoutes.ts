import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import { callerRefOf } from '../../../platform/callerRefOf';
import { readPosition, writeCursor } from '../../../platform/cursor';
import { entityTagOf, revisionTagOf } from '../../../platform/entityTag';
import type { OperationHandlers } from '../../../platform/operations';
import type { KnownRadar } from '../known';
import type { RadarDefinitionsService } from './RadarDefinitionsService';

type Schemas = components['schemas'];

/** Operations about definitions of radars. */
export type RadarDefinitionsOperations =
  | 'getRadarDefinition'
  | 'putRadarDefinition'
  | 'deleteRadarDefinition'
  | 'listRadarDefinitionVersions';

/** The version that the page before ended with. */
const positionShape = z.int().min(1);

/** Answers the operations about definitions of radars. */
export function createDefinitionsRoutes(
  service: RadarDefinitionsService,
): OperationHandlers<RadarDefinitionsOperations> {
  return {
    async getRadarDefinition({ path }) {
      return tagged(await service.get(path.radarId));
    },

    async putRadarDefinition({ path, body, credentials, ...headers }) {
      const { ifMatch, ifNoneMatch } = headers;
      const by = callerRefOf(credentials);
      const { radar, isNew } = await service.put(
        { ...path, by, ifMatch, ifNoneMatch },
        body,
      );
      return { status: isNew ? 201 : 200, ...tagged(radar) };
    },

    async deleteRadarDefinition({ path, credentials, ifMatch }) {
      const by = callerRefOf(credentials);
      const radar = await service.remove({ ...path, by, ifMatch });
      return { body: presentDefinition(radar) };
    },

    async listRadarDefinitionVersions({ path, query }) {
      const scope = `radar-versions ${path.radarId}`;
      const { items, hasMore } = await service.versions(path.radarId, {
        limit: query.limit,
        below: readPosition(query.cursor, scope, positionShape),
      });
      const last = items.at(-1);
      return {
        body: {
          items: items.map(({ radarId: _, ...version }) => version),
          nextCursor: hasMore && last ? writeCursor(scope, last.version) : null,
        },
      };
    },
  };
}

function tagged(radar: KnownRadar) {
  const body = presentDefinition(radar);
  const etag = radar.kept
    ? revisionTagOf(radar.kept.version)
    : entityTagOf(body.text);
  return { body, etag };
}

function presentDefinition({
  definition,
  text,
  file,
  kept,
}: KnownRadar): Schemas['RadarDefinitionRecord'] {
  const { version: definitionVersion, ...content } = definition;
  return {
    radarId: definition.id,
    title: definition.title,
    version: kept?.version ?? null,
    definitionVersion,
    source: {
      kind: file === undefined ? 'portal' : 'file',
      file: file ?? null,
      isEditable: file === undefined,
    },
    text,
    content: { apiVersion: 'almanac.io/v1', kind: 'Radar', ...content },
    updatedAt: kept?.at ?? null,
    updatedBy: kept?.by ?? null,
  };
}
