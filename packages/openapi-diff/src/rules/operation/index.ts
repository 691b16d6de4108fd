import { bodyRules } from './bodyRules';
import { documentRules } from './documentRules';
import { lifecycleRules } from './lifecycleRules';
import type { OperationRule } from './OperationRule';
import { parameterRules } from './parameterRules';
import { responseRules } from './responseRules';
import { securityRules } from './securityRules';

const declared = {
  ...lifecycleRules,
  ...parameterRules,
  ...bodyRules,
  ...responseRules,
  ...securityRules,
  ...documentRules,
};

/** The name of a kind of change outside schemas. */
export type OperationRuleName = keyof typeof declared;

/** All kinds of changes outside schemas. */
export const operationRules: Readonly<
  Record<OperationRuleName, OperationRule>
> = declared;
