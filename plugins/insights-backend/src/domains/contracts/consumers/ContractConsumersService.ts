import type { LoggerService } from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { asError } from '../../../platform/asError';
import type { CallerCredentials } from '../../../platform/operations';
import type { ContractParty } from './ContractParty';
import type { PartiesCatalog } from './PartiesCatalog';

type Consumers = components['schemas']['ContractConsumers'];

/** Nothing can be said. */
const UNKNOWN: Consumers = {
  ...{ isCatalogKnown: false, providers: [], consumers: [], owners: [] },
};

/** Whom a change of an API touches. */
export class ContractConsumersService {
  readonly #catalog: PartiesCatalog | undefined;
  readonly #logger: LoggerService;

  constructor(parts: {
    /** Left out where the portal has no catalog. */
    readonly catalog?: PartiesCatalog;
    readonly logger: LoggerService;
  }) {
    this.#catalog = parts.catalog;
    this.#logger = parts.logger;
  }

  /**
   * Who consumes and provides an API.
   *
   * @param credentials - of who asks: they learn of no entity that the catalog does not show them
   */
  async of(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<Consumers> {
    if (!this.#catalog) return UNKNOWN;
    try {
      const parties = await this.#catalog.partiesOf(entityRef, credentials);
      return {
        isCatalogKnown: true,
        providers: [...parties.providers],
        consumers: [...parties.consumers],
        owners: ownersOf(parties.consumers),
      };
    } catch (error) {
      this.#logger.warn(
        `The catalog does not say who uses ${entityRef}`,
        asError(error),
      );
      return UNKNOWN;
    }
  }
}

function ownersOf(consumers: readonly ContractParty[]): Consumers['owners'] {
  const counts = new Map<string | null, number>();
  for (const { owner } of consumers) {
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts]
    .map(([owner, count]) => ({ owner, count }))
    .sort(
      (a, b) =>
        b.count - a.count || ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    );
}
