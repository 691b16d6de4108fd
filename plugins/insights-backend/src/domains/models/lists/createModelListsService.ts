import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type { CallerCredentials } from '../../../platform/operations';
import { metricHistory } from '../model/metrics/metricHistory';
import { compareSides } from './compareSides';
import { findModel, findVersion } from './findModel';
import type { ModelPosition, ModelSort } from './ModelFilters';
import type { ModelDetailRow } from './modelRow';
import type { ModelListsOptions } from './ModelListsOptions';
import type { ModelListsService } from './ModelListsService';
import type { ListedModel, ModelListsStore } from './ModelListsStore';
import type { ModelVersionsStore, VersionPosition } from './ModelVersionsStore';
import { presentFigure } from './presentFigure';
import { namableOf, presentModel } from './presentModel';
import { presentVersion } from './presentVersion';
import { readDeprecationTag } from './readDeprecationTag';

type Schemas = components['schemas'];

/** Shapes of the places in each order. */
const positions = {
  attention: z.tuple([z.number(), z.string()]),
  latest: z.tuple([z.string(), z.string()]),
  name: z.tuple([z.string()]),
} as const satisfies Record<ModelSort, z.ZodType<ModelPosition>>;

const versionPosition: z.ZodType<VersionPosition> = z.tuple([
  ...([z.number().int(), z.string()] as const),
]);

/** Versions of which the metrics are shown, the latest ones. */
const MOST_MEASURED_VERSIONS = 500;

/** Puts the reads of models behind one facade. */
export function createModelListsService(
  parts: Omit<ModelListsOptions, 'database'> & {
    readonly models: ModelListsStore;
    readonly versions: ModelVersionsStore;
  },
): ModelListsService {
  const { models, versions } = parts;
  return {
    async list({ cursor, limit, sort, ...filters }, credentials) {
      const scope = JSON.stringify(['models', sort, filters]);
      const shape: z.ZodType<ModelPosition> = positions[sort];
      const after = readPosition(cursor, scope, shape);
      const [{ items, next }, totalCount, matchingCount] = await Promise.all([
        models.list({ ...filters, sort, limit, after }),
        models.count({}),
        models.count(filters),
      ]);
      const refs = new Set(items.flatMap(namableOf));
      const shown = await parts.shownEntities([...refs], credentials);
      return {
        items: items.map(item => presentModel(item, shown)),
        nextCursor: next ? writeCursor(scope, [...next]) : null,
        ...{ totalCount, matchingCount },
      };
    },

    overview: filters => models.overview(filters),

    async get(key, credentials) {
      const model = await findModel(models, key);
      const { row, deprecation } = model;
      const [detail, deprecationTag] = await Promise.all([
        presentDetail(model, parts, credentials),
        readDeprecationTag(versions, row.id, null, deprecation),
      ]);
      return { ...detail, deprecationTag };
    },

    ...versionReads(parts),

    compare: sides => compareSides(sides, parts),
  };
}

function versionReads({
  models,
  versions,
}: {
  readonly models: ModelListsStore;
  readonly versions: ModelVersionsStore;
}): Pick<ModelListsService, 'versions' | 'version' | 'metrics'> {
  return {
    async versions(key, { limit, cursor, search }) {
      const { row } = await findModel(models, key);
      const scope = JSON.stringify(['model-versions', row.id, search ?? '']);
      const after = readPosition(cursor, scope, versionPosition);
      const { items, next } = await versions.list(row.id, {
        ...{ limit, after, search },
      });
      return {
        items: items.map(version => presentVersion(key, version)),
        nextCursor: next ? writeCursor(scope, [...next]) : null,
      };
    },

    async version(key, version) {
      const model = await findModel(models, key);
      const found = await findVersion(versions, model, version);
      const { id } = model.row;
      const [previousVersion, deprecationTag] = await Promise.all([
        versions.before(id, version),
        readDeprecationTag(versions, id, version, found.deprecation),
      ]);
      return { ...presentVersion(key, found), previousVersion, deprecationTag };
    },

    async metrics(key) {
      const { row } = await findModel(models, key);
      const [measured, count] = await Promise.all([
        versions.measured(row.id, MOST_MEASURED_VERSIONS),
        versions.count(row.id),
      ]);
      return {
        ...metricHistory([...measured].reverse()),
        versionsLeftOff: count - measured.length,
      };
    },
  };
}

async function presentDetail(
  model: ListedModel<ModelDetailRow>,
  parts: Omit<ModelListsOptions, 'database'>,
  credentials: CallerCredentials,
): Promise<Schemas['ModelDetail']> {
  const { row } = model;
  const [{ completeness }, waiting, readAt, shown] = await Promise.all([
    parts.cards.cardOf(row.id, row.judged_version),
    parts.waitingPromotions(row.id),
    parts.lastReadAt([row.registry]),
    parts.shownEntities(namableOf(model), credentials),
  ]);
  return {
    ...presentModel(model, shown),
    description: row.description,
    tags: JSON.parse(row.tags),
    createdAt: row.created_at,
    firstSeenAt: row.first_seen_at,
    completenessProfiles: completeness.map(presentFigure),
    consumerCount: model.entities.filter(({ isModel }) => !isModel).length,
    waitingPromotions: [...waiting],
    readAt: readAt.get(row.registry)?.toISOString() ?? null,
  };
}
