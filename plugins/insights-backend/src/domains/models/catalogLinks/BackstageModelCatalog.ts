import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  ANNOTATION_LOCATION,
  RELATION_API_CONSUMED_BY,
  RELATION_DEPENDENCY_OF,
  RELATION_OWNED_BY,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  MODEL_ANNOTATION,
  MODEL_CARD_ANNOTATION,
  parseModelLinks,
} from '@almanac/backstage-plugin-insights-common';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { inPortions } from '../../../platform/inPortions';
import type { CallerCredentials } from '../../../platform/operations';
import type { ModelKey } from '../model/record/ModelKey';
import { REPOSITORY_CARDS } from '../repositoryCards';
import type { LinkedEntity } from './LinkedEntity';
import type { ModelCatalog, UsedEntity } from './ModelCatalog';

/** Entities in one answer of the catalog, and in one question for them. */
const PAGE = 500;

/** Beginning of the location of entities that are made of models. */
const MADE_OF_MODEL = 'insights-models:';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'relations',
  'spec.type',
];

/** Relations that lead from an entity to those that a change of it touches. A part of a system does not use the others. */
const LEADS_TO_USERS: ReadonlySet<string> = new Set([
  RELATION_DEPENDENCY_OF,
  RELATION_PROVIDES_API,
  RELATION_API_CONSUMED_BY,
]);

/** What the portal's own catalog says of models. */
export class BackstageModelCatalog implements ModelCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
  }

  async readLinks(): Promise<readonly LinkedEntity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const links: LinkedEntity[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.#catalog.queryEntities(
        cursor === undefined
          ? {
              filter: [MODEL_ANNOTATION, MODEL_CARD_ANNOTATION].map(name => ({
                [`metadata.annotations.${name}`]: CATALOG_FILTER_EXISTS,
              })),
              fields: FIELDS,
              limit: PAGE,
            }
          : { cursor, fields: FIELDS, limit: PAGE },
        { credentials },
      );
      links.push(...page.items.flatMap(linksOf));
      cursor = page.pageInfo.nextCursor;
    } while (cursor !== undefined);
    return links;
  }

  async readUsed(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<readonly UsedEntity[]> {
    const found: UsedEntity[] = [];
    for (const entityRefs of inPortions(refs, PAGE)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields: FIELDS },
        { credentials },
      );
      found.push(...items.flatMap(item => (item ? [usedEntity(item)] : [])));
    }
    return found;
  }
}

function linksOf(entity: Entity): LinkedEntity[] {
  const shared = {
    entityRef: stringifyEntityRef(entity),
    title: titleOf(entity),
    // What was made of the model's own owner, or of a setting, says nothing about the model.
    owner: isMadeOfModel(entity) ? null : ownerOf(entity),
    isModel: entity.kind === 'Resource' && entity.spec?.type === 'ml-model',
  };
  return modelsOf(entity).map(link => ({ ...link, ...shared }));
}

/** Models that it names; the one that its card is, where it names none. */
function modelsOf({ metadata }: Entity): ModelKey[] {
  const { annotations = {}, namespace = 'default', name } = metadata;
  const named = parseModelLinks(annotations[MODEL_ANNOTATION] ?? '');
  const own = { registry: REPOSITORY_CARDS, name: `${namespace}/${name}` };
  return named.length === 0 && MODEL_CARD_ANNOTATION in annotations
    ? [own]
    : named;
}

function usedEntity(entity: Entity): UsedEntity {
  const usedBy = (entity.relations ?? [])
    .filter(({ type }) => LEADS_TO_USERS.has(type))
    .map(({ targetRef }) => targetRef.toLowerCase());
  return {
    ref: stringifyEntityRef(entity),
    title: titleOf(entity),
    kind: entity.kind,
    owner: ownerOf(entity),
    usedBy: [...new Set(usedBy)].sort(),
  };
}

/** Whether the module `catalog-backend-module-insights-models` gave it. */
function isMadeOfModel({ metadata: { annotations = {} } }: Entity): boolean {
  return (annotations[ANNOTATION_LOCATION] ?? '').startsWith(MADE_OF_MODEL);
}

function titleOf({ metadata: { title, name } }: Entity): string {
  return title ?? name;
}

function ownerOf({ relations = [] }: Entity): string | null {
  const owner = relations.find(({ type }) => type === RELATION_OWNED_BY);
  return owner?.targetRef.toLowerCase() ?? null;
}
