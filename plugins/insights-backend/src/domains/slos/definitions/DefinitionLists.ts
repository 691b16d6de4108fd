import type { DefinitionSource } from '../model/definition/DefinitionSource';
import type { ServiceCatalog, ServiceFacts } from '../services/ServiceCatalog';
import type { ChangedDefinition, DefinitionsStore } from './DefinitionsStore';

/** What is asked of the list. */
export interface DefinitionsQuery {
  readonly state?: 'inUse' | 'retired';
  readonly origin?: readonly DefinitionSource['kind'][];
  /** Entity references; an empty text stands for services without an owner. */
  readonly owner?: readonly string[];
  readonly limit: number;
  /** Name of the last one of the page before. */
  readonly after?: string;
}

/** A definition with what the catalog says of its service. */
export interface ListedDefinition {
  readonly kept: ChangedDefinition;
  readonly facts: ServiceFacts;
}

/** Lists definitions, retired ones too, with whoever owns their services now. */
export class DefinitionLists {
  constructor(
    private readonly store: Pick<DefinitionsStore, 'list' | 'services'>,
    private readonly catalog: ServiceCatalog,
  ) {}

  /** By name. */
  async list({ state, origin, owner, ...page }: DefinitionsQuery): Promise<{
    readonly items: readonly ListedDefinition[];
    readonly hasMore: boolean;
  }> {
    await this.catalog.refresh();
    const found = await this.store.list(
      {
        isRetired: state && state === 'retired',
        origins: origin,
        services: owner && (await this.servicesOf(owner)),
      },
      page,
    );
    return {
      items: found.slice(0, page.limit).map(kept => {
        return { kept, facts: this.catalog.factsOf(kept.service) };
      }),
      hasMore: found.length > page.limit,
    };
  }

  private async servicesOf(owners: readonly string[]): Promise<string[]> {
    const services = await this.store.services();
    return services.filter(service =>
      owners.includes(this.catalog.factsOf(service).owner ?? ''),
    );
  }
}
