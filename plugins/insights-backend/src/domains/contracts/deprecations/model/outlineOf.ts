import { readOpenApi } from '@almanac/openapi-diff';
import { parse } from 'yaml';
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

/** More than the largest documents have; what has more unfolds without end. */
const MOST_ALIASES = 10_000;

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
      const parsed = parse(definition, { maxAliasCount: MOST_ALIASES });
      return outlineAsyncApi(membersOf(parsed));
    }
    case 'graphql':
      return outlineGraphQl(definition);
    default:
      return NO_OUTLINE;
  }
}
