import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { entityPages } from '../../../platform/catalog/entityPages';
import { ownerRefOf } from '../../../platform/catalog/ownerRefOf';
import type { CatalogContract, CatalogDefinition } from './CatalogContract';
import type { ContractCatalog } from './ContractCatalog';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.etag',
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
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: [...entityRefs], fields: DEFINITION_FIELDS },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.flatMap(entity => (entity ? definitionOf(entity) : []));
  }
}

function contractOf(entity: Entity): CatalogContract {
  const { metadata, spec } = entity;
  return {
    entityRef: refOf(entity),
    title: metadata.title ?? metadata.name,
    type: textOf(spec?.type) ?? 'unknown',
    owner: ownerRefOf(entity),
    lifecycle: textOf(spec?.lifecycle),
    etag: metadata.etag ?? '',
  };
}

function definitionOf(entity: Entity): CatalogDefinition[] {
  const definition = textOf(entity.spec?.definition);
  return definition === null ? [] : [{ entityRef: refOf(entity), definition }];
}

function refOf(entity: Entity): string {
  return stringifyEntityRef(entity).toLowerCase();
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
