import type { RequestOptions } from './Page';
import type { ContractLayout, ContractLines, ContractTextDiff } from './wire';

/** What a page that shows two definitions beside each other asks of the insights backend. @public */
export interface ContractLinesApi {
  /** Which lines differ between any two snapshots of an API. */
  compareContractTexts(
    contractRef: string,
    query: { from: string; to: string; layout?: ContractLayout },
    options?: RequestOptions,
  ): Promise<ContractTextDiff>;
  /** Some lines of a definition, from one on that is counted from 1. */
  listContractLines(
    contractRef: string,
    snapshotId: string,
    query: { line?: number; limit?: number; layout?: ContractLayout },
    options?: RequestOptions,
  ): Promise<ContractLines>;
}
