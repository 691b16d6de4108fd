import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  ANNOTATION_LOCATION,
  RELATION_API_CONSUMED_BY,
  RELATION_DEPENDENCY_OF,
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
import { entitiesByRefs } from '../../../platform/catalog/entitiesByRefs';
import { entityPages } from '../../../platform/catalog/entityPages';
import { ownerRefOf } from '../../../platform/catalog/ownerRefOf';
import type { CallerCredentials } from '../../../platform/operations';
import type { ModelKey } from '../model/record/ModelKey';
import { REPOSITORY_CARDS } from '../repositoryCards';
import type { LinkedEntity } from './LinkedEntity';
import type { ModelCatalog, UsedEntity } from './ModelCatalog';
import { ModelUsers, type ModelUser } from './ModelUsers';

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
  'spec.lifecycle',
];

/** What tells which entity it is. */
const REF_FIELDS = ['kind', 'metadata.name', 'metadata.namespace'];

/** What is asked of owners. */
const OWNER_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.profile',
];

/** Relations that lead from an entity to those that a change of it touches. A part of a system does not use the others. */
const LEADS_TO_USERS: ReadonlySet<string> = new Set([
  RELATION_DEPENDENCY_OF,
  RELATION_PROVIDES_API,
  RELATION_API_CONSUMED_BY,
]);

/** What the portal's own catalog says of models. */
export class BackstageModelCatalog implements ModelCatalog {
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

  async readLinks(): Promise<readonly LinkedEntity[]> {
    const tied: LinkedEntity[] = [];
    const users = new ModelUsers();
    const filter = [MODEL_ANNOTATION, MODEL_CARD_ANNOTATION].map(name => ({
      [`metadata.annotations.${name}`]: CATALOG_FILTER_EXISTS,
    }));
    for await (const page of entityPages(this.#parts, filter, FIELDS)) {
      for (const entity of page) {
        const own = linksOf(entity);
        tied.push(...own);
        users.add(own, usedEntity(entity).usedBy);
      }
    }
    const links = [...tied, ...(await this.#linksOfUsers(users.beside(tied)))];
    const contacts = await this.#contactsOf(links);
    return links.map(link => ({
      ...link,
      contact: contacts.get(link.owner ?? '') ?? null,
    }));
  }

  async readUsed(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<readonly UsedEntity[]> {
    const { catalog } = this.#parts;
    const asked = { refs, fields: FIELDS, credentials };
    return (await entitiesByRefs(catalog, asked)).map(usedEntity);
  }

  async readShown(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<ReadonlySet<string>> {
    const { catalog } = this.#parts;
    const asked = { refs, fields: REF_FIELDS, credentials };
    const shown = await entitiesByRefs(catalog, asked);
    return new Set(shown.map(entity => stringifyEntityRef(entity)));
  }

  /** Users as links; what the catalog does not have is left out. */
  async #linksOfUsers(users: readonly ModelUser[]): Promise<LinkedEntity[]> {
    const { auth } = this.#parts;
    const refs = [...new Set(users.map(({ entityRef }) => entityRef))];
    const found = new Map(
      (await this.readUsed(refs, await auth.getOwnServiceCredentials())).map(
        one => [one.ref, one],
      ),
    );
    return users.flatMap(user => {
      const entity = found.get(user.entityRef);
      if (!entity) return [];
      const { title, owner } = entity;
      return [
        {
          ...{ ...user, title, owner },
          ...{ contact: null, lifecycle: null, isModel: false },
        },
      ];
    });
  }

  /** Where owners are written to, by their references. */
  async #contactsOf(
    links: readonly LinkedEntity[],
  ): Promise<ReadonlyMap<string, string>> {
    const { catalog, auth } = this.#parts;
    const asked = {
      refs: links.flatMap(({ owner }) => owner ?? []),
      fields: OWNER_FIELDS,
      credentials: await auth.getOwnServiceCredentials(),
    };
    const owners = await entitiesByRefs(catalog, asked);
    return new Map(
      owners.flatMap(owner => {
        const email = emailOf(owner);
        return email ? [[stringifyEntityRef(owner), email] as const] : [];
      }),
    );
  }
}

function linksOf(entity: Entity): LinkedEntity[] {
  // What was made of the model's own owner, or of a setting, says nothing about the model.
  const isMade = isMadeOfModel(entity);
  const shared = {
    entityRef: stringifyEntityRef(entity),
    title: titleOf(entity),
    owner: isMade ? null : ownerRefOf(entity),
    contact: null,
    lifecycle: isMade ? null : textOf(entity.spec?.lifecycle),
    isModel: entity.kind === 'Resource' && entity.spec?.type === 'ml-model',
    through: null,
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
    owner: ownerRefOf(entity),
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

/** Of the profile of a group or a user. */
function emailOf({ spec }: Entity): string | null {
  const profile = spec?.profile;
  return isObject(profile) ? textOf(profile.email) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
