import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { entitiesByRefs } from '../../../platform/catalog/entitiesByRefs';
import type { CallerCredentials } from '../../../platform/operations';
import type { ContractParties, ContractParty } from './ContractParty';
import type { PartiesCatalog } from './PartiesCatalog';

/** The catalog does not show the API. */
const NOT_SHOWN: ContractParties = {
  ...{ isApiShown: false, providers: [], consumers: [], unseenConsumers: 0 },
};

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
    const parties = await this.partiesOfEach([entityRef], credentials);
    return parties.get(entityRef) ?? NOT_SHOWN;
  }

  async partiesOfEach(
    entityRefs: readonly string[],
    credentials?: CallerCredentials,
  ): Promise<ReadonlyMap<string, ContractParties>> {
    const by = credentials ?? (await this.#auth.getOwnServiceCredentials());
    const apis = await this.#read(entityRefs, by);
    const named = apis.flatMap(api => [
      ...refsOf(api, RELATION_API_PROVIDED_BY),
      ...refsOf(api, RELATION_API_CONSUMED_BY),
    ]);
    const parties = new Map(
      (await this.#read(named, by))
        .map(partyOf)
        .map(party => [party.entityRef, party]),
    );
    return new Map(
      apis.map(api => [
        stringifyEntityRef(api).toLowerCase(),
        partiesAmong(api, parties),
      ]),
    );
  }

  async groupsOf(
    userRefs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    // A service acknowledges under a name that is no entity.
    const people = userRefs.filter(ref => ref.startsWith('user:'));
    const users = await this.#read(people, credentials);
    return new Map(
      users.map(user => [
        stringifyEntityRef(user).toLowerCase(),
        refsOf(user, RELATION_MEMBER_OF),
      ]),
    );
  }

  #read(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<Entity[]> {
    const asked = { refs, fields: FIELDS, credentials };
    return entitiesByRefs(this.#catalog, asked);
  }
}

/** References of what an entity is tied to, in lower case. */
function refsOf({ relations = [] }: Entity, relation: string): string[] {
  return relations
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef.toLowerCase());
}

function partiesAmong(
  api: Entity,
  parties: ReadonlyMap<string, ContractParty>,
): ContractParties {
  const among = (refs: readonly string[]) =>
    [...new Set(refs)]
      .flatMap(ref => parties.get(ref) ?? [])
      .sort((one, other) => (one.entityRef < other.entityRef ? -1 : 1));
  const named = [...new Set(refsOf(api, RELATION_API_CONSUMED_BY))];
  const consumers = among(named);
  return {
    isApiShown: true,
    providers: among(refsOf(api, RELATION_API_PROVIDED_BY)),
    consumers,
    unseenConsumers: named.length - consumers.length,
  };
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
