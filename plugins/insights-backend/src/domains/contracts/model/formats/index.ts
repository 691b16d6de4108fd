import type { ContractFormat } from '../ContractFormat';
import type { ContractReader } from '../ContractReader';
import type { ReaderPorts } from '../ReaderPorts';
import { asyncApiContract } from './asyncapi/asyncApiContract';
import { graphQlContract } from './graphQlContract';
import { openApiContract } from './openApiContract';
import { protobufContract } from './protobuf/protobufContract';
import { textContract } from './textContract';

/** Who reads the definitions of a format. */
export function readerOf(
  format: ContractFormat,
  { protobuf }: ReaderPorts,
): ContractReader<unknown> {
  switch (format) {
    case 'openapi':
      return openApiContract;
    case 'asyncapi':
      return asyncApiContract;
    case 'graphql':
      return graphQlContract;
    case 'protobuf':
      return protobufContract(protobuf);
    default:
      return textContract;
  }
}

/** Whether definitions of a format are compared. */
export function isCompared(format: ContractFormat): boolean {
  return format !== 'other';
}
