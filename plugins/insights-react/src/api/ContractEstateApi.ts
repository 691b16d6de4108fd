import type { ContractFilter } from './ContractsApi';
import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  ContractDeprecation,
  ContractDeprecationsOverview,
  ContractDeprecationState,
  ContractEstate,
  ContractFacets,
  ContractWaiver,
  ContractWaiverRequest,
} from './wire';

/** Which ends are wanted. @public */
export interface ContractDeprecationFilter {
  state?: ContractDeprecationState;
  /** Day, ISO 8601: ending on it or later. */
  dueFrom?: string;
  /** Day, ISO 8601: ending before it. */
  dueBefore?: string;
  /** Entity reference of the API. */
  contractRef?: string;
  /** Entity references of owners of APIs; the empty text stands for APIs without one. */
  owner?: string[];
}

/** What the pages ask of the insights backend about all APIs together, and about what is waived. @public */
export interface ContractEstateApi {
  /** How all APIs together stand. */
  getContractEstate(options?: RequestOptions): Promise<ContractEstate>;
  /**
   * How many APIs each choice of a filter leaves, all other filters being as they are.
   *
   * @param query - `score`: scores that APIs are counted below; `since`: instants from which breaking changes are looked for
   */
  getContractFacets(
    query?: ContractFilter & { score?: number[]; since?: string[] },
    options?: RequestOptions,
  ): Promise<ContractFacets>;
  /** What of the APIs is to end, what ends first before the rest. */
  listContractDeprecations(
    query?: ContractDeprecationFilter & PageRequest,
    options?: RequestOptions,
  ): Promise<Page<ContractDeprecation>>;
  /** How much of the APIs is to end, by month. */
  getContractDeprecationsOverview(
    query?: Pick<ContractDeprecationFilter, 'owner'>,
    options?: RequestOptions,
  ): Promise<ContractDeprecationsOverview>;
  /** What was waived of an API, the latest first. */
  listContractWaivers(
    contractRef: string,
    query?: PageRequest & { inForce?: boolean },
    options?: RequestOptions,
  ): Promise<Page<ContractWaiver>>;
  /** Says that something of an API need not be mended for a time. */
  waiveContract(
    contractRef: string,
    waiver: ContractWaiverRequest,
  ): Promise<ContractWaiver>;
  /** Ends a waiver before its time. */
  withdrawContractWaiver(
    contractRef: string,
    waiverId: string,
  ): Promise<ContractWaiver>;
}
