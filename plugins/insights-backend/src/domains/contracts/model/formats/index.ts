import type { ContractFormat } from '../ContractFormat';
import type { ContractReader } from '../ContractReader';
import { graphQlContract } from './graphQlContract';
import { openApiContract } from './openApiContract';
import { textContract } from './textContract';

const READERS: Partial<Record<ContractFormat, ContractReader<unknown>>> = {
  openapi: openApiContract,
  graphql: graphQlContract,
};

/** Who reads the definitions of a format. */
export function readerOf(format: ContractFormat): ContractReader<unknown> {
  return READERS[format] ?? textContract;
}

/** Whether definitions of a format are compared. */
export function isCompared(format: ContractFormat): boolean {
  return readerOf(format).compare !== undefined;
}
