import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { inPortions } from '../../../platform/inPortions';
import type { CallerCredentials } from '../../../platform/operations';
import type { ContractParties, ContractParty } from './ContractParty';
import type { PartiesCatalog } from './PartiesCatalog';

/** Entities in one question. */
const PORTION = 500;

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'relations',
];

/** Who provides and consumes APIs, by the portal's own catalog. */
export class BackstagePartiesCatalog implements PartiesCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
  }

  async partiesOf(
    entityRef: string,
    credentials?: CallerCredentials,
  ): Promise<ContractParties> {
    const by = credentials ?? (await this.#auth.getOwnServiceCredentials());
    const [api] = await this.#read([entityRef], by);
    const refsOf = (relation: string) =>
      (api?.relations ?? [])
        .filter(({ type }) => type === relation)
        .map(({ targetRef }) => targetRef.toLowerCase());
    const providers = refsOf(RELATION_API_PROVIDED_BY);
    const consumers = refsOf(RELATION_API_CONSUMED_BY);
    const entities = await this.#read([...providers, ...consumers], by);
    const parties = entities.map(partyOf);
    const among = (refs: readonly string[]) =>
      parties
        .filter(party => refs.includes(party.entityRef))
        .sort((one, other) => (one.entityRef < other.entityRef ? -1 : 1));
    return { providers: among(providers), consumers: among(consumers) };
  }

  async #read(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<Entity[]> {
    const found: Entity[] = [];
    for (const entityRefs of inPortions([...new Set(refs)], PORTION)) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields: FIELDS },
        { credentials },
      );
      found.push(...items.flatMap(item => item ?? []));
    }
    return found;
  }
}

function partyOf(entity: Entity): ContractParty {
  const { kind, metadata, relations = [] } = entity;
  const owner = relations.find(({ type }) => type === RELATION_OWNED_BY);
  return {
    entityRef: stringifyEntityRef(entity),
    title: metadata.title ?? metadata.name,
    kind,
    owner: owner?.targetRef.toLowerCase() ?? null,
  };
}
