import { readObject, readOpenApi } from '@almanac/openapi-diff';
import type { ContractText } from '../../model/ContractReading';
import { membersOf } from './jsonParts';
import type { Outline } from './Outline';
import { outlineAsyncApi } from './outlineAsyncApi';
import { outlineGraphQl } from './outlineGraphQl';
import { outlineOpenApi } from './outlineOpenApi';

/** Of what is not read, or cannot be. */
export const NO_OUTLINE: Outline = {
  ...{ description: null, operations: [], operationCount: 0 },
  deprecations: [],
};

/**
 * What a definition offers, in brief. Formats other than OpenAPI, AsyncAPI and GraphQL are not read.
 *
 * @throws Error for what cannot be read
 */
export function outlineOf({ definition, format }: ContractText): Outline {
  switch (format) {
    case 'openapi': {
      const { document } = readOpenApi(definition);
      return document ? outlineOpenApi(document.root) : NO_OUTLINE;
    }
    case 'asyncapi': {
      const { object } = readObject(definition);
      return object ? outlineAsyncApi(membersOf(object)) : NO_OUTLINE;
    }
    case 'graphql':
      return outlineGraphQl(definition);
    default:
      return NO_OUTLINE;
  }
}
