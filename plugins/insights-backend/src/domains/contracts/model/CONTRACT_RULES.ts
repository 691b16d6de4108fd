import { rules } from '@almanac/openapi-diff';
import type { ContractRule } from './ContractRule';
import { asyncApiRules } from './formats/asyncapi/asyncApiRules';
import { graphQlRules } from './formats/graphQlRules';
import { protobufRules } from './formats/protobuf/protobufRules';

/** Every kind of change that is told, by id. */
export const CONTRACT_RULES: readonly ContractRule[] = [
  ...rules.map(({ id, severity, explanation, example }) => ({
    ...{ id, severity, explanation, example },
  })),
  ...asyncApiRules,
  ...graphQlRules,
  ...protobufRules,
].sort((one, other) => (one.id < other.id ? -1 : 1));
