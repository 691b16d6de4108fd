import type { RequestOptions } from './Page';
import type { ContractBackfill } from './wire';

/** What the pages ask of the past of APIs. @public */
export interface ContractHistoryApi {
  /**
   * What was read of the past of an API.
   *
   * @param contractRef - entity reference of the API, as in what follows
   */
  getContractBackfill(
    contractRef: string,
    options?: RequestOptions,
  ): Promise<ContractBackfill>;
  /** Has the past of an API read again, in the background. */
  backfillContract(contractRef: string): Promise<ContractBackfill>;
}
