import type { AuthService } from '@backstage/backend-plugin-api';
import {
  parseTopics,
  TOPICS_ANNOTATION,
} from '@almanac/backstage-plugin-insights-common';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { entitiesByRefs } from '../../platform/catalog/entitiesByRefs';
import { entityPages } from '../../platform/catalog/entityPages';
import { ownerRefOf } from '../../platform/catalog/ownerRefOf';
import type { CallerCredentials } from '../../platform/operations';
import type { TouchedTopic } from './model/TouchedTopic';
import type { ShownEntity, TopicCatalog } from './TopicCatalog';

const NAMES = ['kind', 'metadata.name', 'metadata.namespace'];
const SHOWN = [
  ...NAMES,
  ...['metadata.title', 'relations', 'spec.type', 'spec.lifecycle'],
];

/** What the portal's own catalog says of topics. */
export class BackstageTopicCatalog implements TopicCatalog {
  readonly #parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  };

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#parts = parts;
  }

  async readNamed(): Promise<readonly TouchedTopic[]> {
    const refs = new Map<string, Set<string>>();
    const name = `metadata.annotations.${TOPICS_ANNOTATION}`;
    const filter = { [name]: CATALOG_FILTER_EXISTS };
    const fields = [...NAMES, 'metadata.annotations'];
    for await (const page of entityPages(this.#parts, filter, fields)) {
      for (const entity of page) {
        const named = entity.metadata.annotations?.[TOPICS_ANNOTATION];
        for (const topicId of parseTopics(named)) {
          const known = refs.get(topicId) ?? new Set();
          refs.set(topicId, known.add(stringifyEntityRef(entity)));
        }
      }
    }
    return [...refs].map(([topicId, all]) => ({
      ...{ topicId, entityRefs: [...all] },
    }));
  }

  async readShown(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<readonly ShownEntity[]> {
    const { catalog } = this.#parts;
    const asked = { refs, fields: SHOWN, credentials };
    return (await entitiesByRefs(catalog, asked)).map(shown);
  }
}

function shown(entity: Entity): ShownEntity {
  const { metadata, kind, spec } = entity;
  return {
    ref: stringifyEntityRef(entity),
    title: metadata.title ?? metadata.name,
    kind,
    type: textOf(spec?.type),
    lifecycle: textOf(spec?.lifecycle),
    owner: ownerRefOf(entity),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
