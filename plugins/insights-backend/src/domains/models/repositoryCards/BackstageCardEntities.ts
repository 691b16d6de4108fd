import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  MODEL_ANNOTATION,
  MODEL_CARD_ANNOTATION,
  parseModelLinks,
} from '@almanac/backstage-plugin-insights-common';
import {
  entityPages,
  type AskedCatalog,
} from '../../../platform/catalog/entityPages';
import { ownerRefOf } from '../../../platform/catalog/ownerRefOf';
import type { CardEntities, CardEntity } from './CardEntity';

const FIELDS = ['kind', 'metadata', 'relations'];

/** Entities of the portal's own catalog. */
export class BackstageCardEntities implements CardEntities {
  readonly #asked: AskedCatalog;

  constructor(asked: AskedCatalog) {
    this.#asked = asked;
  }

  async read(): Promise<readonly CardEntity[]> {
    const entities: CardEntity[] = [];
    const filter = {
      [`metadata.annotations.${MODEL_CARD_ANNOTATION}`]: CATALOG_FILTER_EXISTS,
    };
    for await (const page of entityPages(this.#asked, filter, FIELDS)) {
      entities.push(...page.map(cardEntityOf));
    }
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
  return {
    ref: stringifyEntityRef(entity),
    name: `${namespace}/${name}`,
    description,
    owner: ownerRefOf(entity) ?? undefined,
    models: parseModelLinks(annotations[MODEL_ANNOTATION] ?? ''),
    card: annotations[MODEL_CARD_ANNOTATION]?.trim() ?? '',
    location: annotations[ANNOTATION_LOCATION] ?? '',
    sourceLocation: annotations[ANNOTATION_SOURCE_LOCATION],
  };
}
