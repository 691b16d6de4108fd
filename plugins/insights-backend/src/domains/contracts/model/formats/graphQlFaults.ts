import {
  KnownDirectivesRule,
  validateSchema,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { specifiedSDLRules } from 'graphql/validation/specifiedRules';
import { validateSDL } from 'graphql/validation/validate';
import type { ReadDocument } from '../ContractReader';
import type { ContractFault } from '../ContractReading';
import { MOST_FAULTS } from '../MOST_FAULTS';

/** Directives of gateways are declared elsewhere. */
const RULES = specifiedSDLRules.filter(rule => rule !== KnownDirectivesRule);

/**
 * What is amiss in a schema that can be built all the same: names that are given twice, a query type that is not there.
 *
 * @see https://spec.graphql.org/October2021/#sec-Schema
 */
export function graphQlErrors(
  document: DocumentNode,
  schema: GraphQLSchema,
): readonly GraphQLError[] {
  const ofText = validateSDL(document, null, RULES);
  // Of a text that contradicts itself the schema is one reading of several.
  return ofText.length > 0 ? ofText : validateSchema(schema);
}

/** As faults: so many as are told, and the others counted. */
export function faultsOfErrors(
  errors: readonly GraphQLError[],
): Pick<ReadDocument<unknown>, 'faults' | 'faultsLeftOff'> {
  const told = errors.slice(0, MOST_FAULTS);
  return {
    faults: told.map(faultOf),
    faultsLeftOff: errors.length - told.length,
  };
}

function faultOf({ message, locations }: GraphQLError): ContractFault {
  const [place] = locations ?? [];
  return {
    why: message,
    fix: 'Correct the schema at this place: servers of GraphQL refuse it as it is.',
    pointer: null,
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}
