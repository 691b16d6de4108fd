import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  ANNOTATION_LOCATION,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  MODEL_ANNOTATION,
  MODEL_CARD_ANNOTATION,
  parseModelLinks,
} from '@almanac/backstage-plugin-insights-common';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CardEntities, CardEntity } from './CardEntity';

/** Entities in one answer of the catalog. */
const PAGE = 500;

const FIELDS = ['kind', 'metadata', 'relations'];

/** Entities of the portal's own catalog. */
export class BackstageCardEntities implements CardEntities {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
  }

  async read(): Promise<readonly CardEntity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const entities: CardEntity[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.#catalog.queryEntities(
        cursor === undefined
          ? {
              filter: {
                [`metadata.annotations.${MODEL_CARD_ANNOTATION}`]:
                  CATALOG_FILTER_EXISTS,
              },
              fields: FIELDS,
              limit: PAGE,
            }
          : { cursor, fields: FIELDS, limit: PAGE },
        { credentials },
      );
      entities.push(...page.items.map(cardEntityOf));
      cursor = page.pageInfo.nextCursor;
    } while (cursor !== undefined);
    return entities.sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }
}

function cardEntityOf(entity: Entity): CardEntity {
  const {
    name,
    namespace = 'default',
    description,
    annotations = {},
  } = entity.metadata;
  const owner = (entity.relations ?? []).find(
    ({ type }) => type === RELATION_OWNED_BY,
  );
  return {
    ref: stringifyEntityRef(entity),
    name: `${namespace}/${name}`,
    description,
    owner: owner?.targetRef.toLowerCase(),
    models: parseModelLinks(annotations[MODEL_ANNOTATION] ?? ''),
    card: annotations[MODEL_CARD_ANNOTATION]?.trim() ?? '',
    location: annotations[ANNOTATION_LOCATION] ?? '',
  };
}
