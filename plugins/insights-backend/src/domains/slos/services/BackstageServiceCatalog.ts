import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { ServiceCatalog, ServiceFacts } from './ServiceCatalog';

/** Kinds that a service can be, the likeliest first. */
const KINDS = ['component', 'api', 'resource', 'system'] as const;

/** Owners change seldom; a look at a large catalog costs. */
const REFRESH_MILLISECONDS = 5 * 60_000;
/** A catalog that is still reading its files is looked at again sooner: its entities come before their relations. */
const REFRESH_SOON_MILLISECONDS = 20_000;
/** Longer than a catalog of files is read after the first start, also on a slow machine. */
const SETTLED_AFTER_MILLISECONDS = 5 * 60_000;

const NOBODY: ServiceFacts = { entityRef: null, owner: null, system: null };

/** What is kept of an entity. */
interface KnownService {
  readonly facts: ServiceFacts;
  readonly dependsOn: readonly string[];
}

/** The services of the portal's own catalog. */
export class BackstageServiceCatalog implements ServiceCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #clock: Clock;
  readonly #logger: LoggerService;
  #known: ReadonlyMap<string, KnownService> = new Map();
  #dueAt = 0;
  /** The look that is under way: who comes meanwhile waits for it. */
  #looking: Promise<void> | undefined;
  /** When the catalog was seen to have anything; undefined before. */
  #readSince: number | undefined;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
    readonly clock: Clock;
    readonly logger: LoggerService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
    this.#clock = parts.clock;
    this.#logger = parts.logger;
  }

  refresh(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    const now = this.#clock.now().getTime();
    if (now < this.#dueAt) return;
    this.#dueAt = now + REFRESH_SOON_MILLISECONDS;
    try {
      this.#known = await this.#read();
      if (this.#known.size === 0) return;
      this.#readSince ??= now;
      if (now >= this.#readSince + SETTLED_AFTER_MILLISECONDS)
        this.#dueAt = now + REFRESH_MILLISECONDS;
    } catch (error) {
      this.#logger.warn(
        'The catalog could not be read; owners of SLOs stay as they were',
        asError(error),
      );
    }
  }

  factsOf(service: string): ServiceFacts {
    const named = KINDS.map(kind => refOf(service, kind));
    const known = named.find(ref => ref !== null && this.#known.has(ref));
    return (known && this.#known.get(known)?.facts) || NOBODY;
  }

  dependenciesOf(entityRef: string): readonly string[] {
    return this.#known.get(entityRef)?.dependsOn ?? [];
  }

  async #read(): Promise<Map<string, KnownService>> {
    const known = new Map<string, KnownService>();
    const entities = this.#catalog.streamEntities(
      {
        filter: { kind: [...KINDS] },
        fields: ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    for await (const page of entities) {
      for (const entity of page) {
        const entityRef = stringifyEntityRef(entity);
        known.set(entityRef, {
          facts: {
            entityRef,
            owner:
              related(entity, RELATION_OWNED_BY, /^(group|user):/)[0] ?? null,
            system: related(entity, RELATION_PART_OF, /^system:/)[0] ?? null,
          },
          dependsOn: related(entity, RELATION_DEPENDS_ON, /./).map(ref =>
            ref.toLowerCase(),
          ),
        });
      }
    }
    return known;
  }
}

function refOf(service: string, defaultKind: string): string | null {
  try {
    return stringifyEntityRef(
      parseEntityRef(service, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    // A service of OpenSLO is any text; one that cannot be a name in the catalog is not there.
    return null;
  }
}

function related(entity: Entity, type: string, ref: RegExp): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type && ref.test(relation.targetRef))
    .map(({ targetRef }) => targetRef);
}
