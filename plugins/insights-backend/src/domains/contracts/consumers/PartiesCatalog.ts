import type { CallerCredentials } from '../../../platform/operations';
import type { ContractParties } from './ContractParty';

/** Knows who provides and consumes APIs. */
export interface PartiesCatalog {
  /**
   * Who is tied to an API; what the catalog does not have, or does not show to who asks, is left out.
   *
   * @param credentials - of who asks; those of the backend itself when left out
   * @throws Error where the catalog does not answer
   */
  partiesOf(
    entityRef: string,
    credentials?: CallerCredentials,
  ): Promise<ContractParties>;

  /** The same for several APIs, by reference, in few questions. @throws Error where the catalog does not answer */
  partiesOfEach(
    entityRefs: readonly string[],
    credentials?: CallerCredentials,
  ): Promise<ReadonlyMap<string, ContractParties>>;

  /**
   * Groups that people are members of, by the reference of the person; without those whom the catalog does not show to who asks.
   *
   * @throws Error where the catalog does not answer
   */
  groupsOf(
    userRefs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}
