import type { LoggerService } from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { asError } from '../../../platform/asError';
import { ownersByCount } from '../../../platform/catalog/ownersByCount';
import type { CallerCredentials } from '../../../platform/operations';
import type { ModelKey } from '../model/record/ModelKey';
import { unknownModel } from '../unknownModel';
import type { LinkedEntity } from './LinkedEntity';
import type { ModelCatalog } from './ModelCatalog';
import type { ModelEntitiesStore } from './ModelEntitiesStore';
import { walkConsumers, type Consumers } from './walkConsumers';

type Schemas = components['schemas'];

/** Nothing can be said. */
const UNKNOWN: Schemas['ModelConsumers'] = {
  entities: [],
  owners: [],
  leftOff: 0,
  isCatalogKnown: false,
};

/** What the answers are made of. */
export interface ModelConsumersOptions {
  readonly store: ModelEntitiesStore;
  /** Left out where the portal has no catalog. */
  readonly catalog?: ModelCatalog;
  readonly logger: LoggerService;
}

/** Whom a change of a model touches. */
export class ModelConsumersService {
  readonly #options: ModelConsumersOptions;

  constructor(options: ModelConsumersOptions) {
    this.#options = options;
  }

  /**
   * Entities that are tied to the model, and those that use these, with the way to each.
   *
   * @param credentials - of who asks: they learn of no entity that the catalog does not show them
   * @throws Problem `unknown-model`
   */
  async consumersOf(
    key: ModelKey,
    credentials: CallerCredentials,
  ): Promise<Schemas['ModelConsumers']> {
    const { store, catalog, logger } = this.#options;
    if (!(await store.hasModel(key))) throw unknownModel(key);
    if (!catalog) return UNKNOWN;
    const links = await store.findOf(key);
    try {
      return present(await walk(links, catalog, credentials));
    } catch (error) {
      logger.warn(
        `The catalog does not say who uses the model ${key.name}`,
        asError(error),
      );
      return UNKNOWN;
    }
  }

  /**
   * Those of some entities that the catalog shows to who asks; none where it does not answer, as nobody may learn more.
   *
   * @param credentials - of who asks
   */
  async shownOf(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<ReadonlySet<string>> {
    const { catalog, logger } = this.#options;
    if (!catalog || refs.length === 0) return new Set();
    try {
      return await catalog.readShown(refs, credentials);
    } catch (error) {
      logger.warn(
        'The catalog does not say which entities of models it shows',
        asError(error),
      );
      return new Set();
    }
  }

  /**
   * Who owns what uses the model; nobody where the portal has no catalog.
   *
   * @param credentials - of who asks
   * @returns entity references, in order
   * @throws Error where the catalog does not answer
   */
  async ownersOfConsumers(
    key: ModelKey,
    credentials: CallerCredentials,
  ): Promise<readonly string[]> {
    const { store, catalog } = this.#options;
    if (!catalog) return [];
    const links = await store.findOf(key);
    const { named } = await walk(links, catalog, credentials);
    const owners = named.flatMap(({ entity }) => entity.owner ?? []);
    return [...new Set(owners)].sort();
  }
}

function walk(
  links: readonly LinkedEntity[],
  catalog: ModelCatalog,
  credentials: CallerCredentials,
): Promise<Consumers> {
  // What depends on entities of the model is reached from those, as the catalog has it now.
  const tied = links.filter(({ through }) => through === null);
  return walkConsumers(tied, refs => catalog.readUsed(refs, credentials));
}

function present({ named, leftOff }: Consumers): Schemas['ModelConsumers'] {
  return {
    entities: named.map(({ entity, isDirect, path }) => ({
      entityRef: entity.ref,
      title: entity.title,
      kind: entity.kind,
      owner: entity.owner,
      isDirect,
      path: [...path],
    })),
    owners: ownersByCount(named.map(({ entity }) => entity)),
    leftOff,
    isCatalogKnown: true,
  };
}
