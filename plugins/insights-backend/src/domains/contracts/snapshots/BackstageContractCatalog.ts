import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { entitiesByRefs } from '../../../platform/catalog/entitiesByRefs';
import { entityPages } from '../../../platform/catalog/entityPages';
import { ownerRefOf } from '../../../platform/catalog/ownerRefOf';
import { sunsetDay } from '../deprecations/model/sunsetDay';
import { withoutNul } from '../model/withoutNul';
import type { CatalogContract, CatalogDefinition } from './CatalogContract';
import type { ContractCatalog } from './ContractCatalog';

/** Day on which an API ends as a whole. */
const SUNSET_ANNOTATION = 'almanac.io/sunset';

/** What of an API is made up, in a sentence. */
const EXAMPLE_ANNOTATION = 'almanac.io/example';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.etag',
  `metadata.annotations.${SUNSET_ANNOTATION}`,
  `metadata.annotations.${EXAMPLE_ANNOTATION}`,
  'relations',
  'spec.type',
  'spec.lifecycle',
];

const DEFINITION_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.definition',
];

/** API entities of the portal's own catalog. */
export class BackstageContractCatalog implements ContractCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
  }

  async *readContracts(): AsyncIterable<readonly CatalogContract[]> {
    const asked = { catalog: this.#catalog, auth: this.#auth };
    for await (const page of entityPages(asked, { kind: 'api' }, FIELDS)) {
      yield page.map(contractOf);
    }
  }

  async readDefinitions(
    entityRefs: readonly string[],
  ): Promise<readonly CatalogDefinition[]> {
    const entities = await entitiesByRefs(this.#catalog, {
      refs: entityRefs,
      fields: DEFINITION_FIELDS,
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return entities.flatMap(definitionOf);
  }
}

function contractOf(entity: Entity): CatalogContract {
  const { metadata, spec } = entity;
  return {
    entityRef: refOf(entity),
    title: withoutNul(metadata.title ?? metadata.name),
    type: withoutNul(textOf(spec?.type) ?? 'unknown'),
    owner: ownerRefOf(entity),
    lifecycle: withoutNul(textOf(spec?.lifecycle) ?? '') || null,
    consumerCount: related(entity, RELATION_API_CONSUMED_BY).length,
    providers: related(entity, RELATION_API_PROVIDED_BY),
    sunsetOn: sunsetDay(metadata.annotations?.[SUNSET_ANNOTATION]),
    exampleNote:
      withoutNul(metadata.annotations?.[EXAMPLE_ANNOTATION] ?? '') || null,
    etag: metadata.etag ?? '',
  };
}

function definitionOf(entity: Entity): CatalogDefinition[] {
  const definition = textOf(entity.spec?.definition);
  return definition === null ? [] : [{ entityRef: refOf(entity), definition }];
}

/** References of what it is related to, each once. */
function related({ relations = [] }: Entity, relation: string): string[] {
  return [
    ...new Set(
      relations
        .filter(({ type }) => type === relation)
        .map(({ targetRef }) => targetRef.toLowerCase()),
    ),
  ];
}

function refOf(entity: Entity): string {
  return stringifyEntityRef(entity).toLowerCase();
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
