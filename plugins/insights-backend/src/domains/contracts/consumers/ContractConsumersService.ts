import type { LoggerService } from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { asError } from '../../../platform/asError';
import type { CallerCredentials } from '../../../platform/operations';
import type { ContractParties } from './ContractParty';
import { ownersOf } from './ownersOf';
import type { PartiesCatalog } from './PartiesCatalog';

type Schemas = components['schemas'];
type Consumers = Schemas['ContractConsumers'];
type Acknowledgement = Schemas['ContractAcknowledgement'];

/** Nothing can be said of anybody. */
const NOBODY: Omit<Consumers, 'lastBreaking'> = {
  ...{ isCatalogKnown: false, isApiShown: false },
  ...{ providers: [], consumers: [], unseenConsumers: 0, owners: [] },
};

/** What telling whom it touches works with. */
export interface ContractConsumersOptions {
  /** Left out where the portal has no catalog. */
  readonly catalog?: PartiesCatalog;
  readonly logger: LoggerService;
  /** The latest snapshot of an API that broke something. */
  readonly lastBreaking: (
    entityRef: string,
  ) => Promise<Schemas['ContractSnapshot'] | null>;
  /** Who knows of the changes of a snapshot. */
  readonly acknowledgementsOf: (
    snapshotId: string,
  ) => Promise<readonly Acknowledgement[]>;
}

/** Whom a change of an API touches, and who of them knows of it. */
export class ContractConsumersService {
  readonly #options: ContractConsumersOptions;

  constructor(options: ContractConsumersOptions) {
    this.#options = options;
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
    const { catalog, logger, lastBreaking, acknowledgementsOf } = this.#options;
    const last = await lastBreaking(entityRef);
    if (!catalog) return { ...NOBODY, lastBreaking: last };
    const known = last ? await acknowledgementsOf(last.id) : [];
    try {
      const parties = await catalog.partiesOf(entityRef, credentials);
      const people = [...new Set(known.map(({ by }) => by.toLowerCase()))];
      const groups = await catalog.groupsOf(people, credentials);
      return {
        isCatalogKnown: true,
        ...present(parties),
        owners: ownersOf(parties.consumers, known, groups),
        lastBreaking: last,
      };
    } catch (error) {
      logger.warn(
        `The catalog does not say who uses ${entityRef}`,
        asError(error),
      );
      return { ...NOBODY, lastBreaking: last };
    }
  }
}

function present({
  isApiShown,
  providers,
  consumers,
  unseenConsumers,
}: ContractParties) {
  return {
    ...{ isApiShown, unseenConsumers },
    ...{ providers: [...providers], consumers: [...consumers] },
  };
}
