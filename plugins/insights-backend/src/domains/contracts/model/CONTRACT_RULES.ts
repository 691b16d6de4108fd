import { rules } from '@almanac/openapi-diff';
import type { ContractFormat } from './ContractFormat';
import type { ContractRule } from './ContractRule';
import { asyncApiRules } from './formats/asyncapi/asyncApiRules';
import { graphQlRules } from './formats/graphQlRules';
import { protobufRules } from './formats/protobuf/protobufRules';

/** A kind of change, and of what definitions it is. */
export interface ListedRule extends ContractRule {
  readonly format: ContractFormat;
}

/** Every kind of change that is told, by id. */
export const CONTRACT_RULES: readonly ListedRule[] = [
  ...ofFormat('openapi', rules),
  ...ofFormat('asyncapi', asyncApiRules),
  ...ofFormat('graphql', graphQlRules),
  ...ofFormat('protobuf', protobufRules),
].sort((one, other) => (one.id < other.id ? -1 : 1));

function ofFormat(
  format: ContractFormat,
  of: readonly ContractRule[],
): ListedRule[] {
  return of.map(({ id, severity, explanation, example }) => ({
    ...{ id, severity, explanation, format, example },
  }));
}
