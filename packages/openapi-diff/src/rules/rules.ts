import { directedRule } from './directedRule';
import { operationRules } from './operation';
import type { OperationRule } from './operation/OperationRule';
import type { Rule } from './Rule';
import { schemaRules } from './schema';

/** Every kind of change that is told, by its id in the order of the alphabet. */
export const rules: readonly Rule[] = [
  ...Object.entries(operationRules).map(([id, rule]) =>
    ruleOfOperation(id, rule),
  ),
  ...Object.entries(schemaRules).flatMap(([name, rule]) => [
    directedRule(name, rule, 'request'),
    directedRule(name, rule, 'response'),
  ]),
].sort((left, right) => (left.id < right.id ? -1 : 1));

/** The rule of a kind of change outside schemas. */
export function ruleOfOperation(id: string, rule: OperationRule): Rule {
  const [before, after] = rule.example;
  return {
    id,
    severity: rule.severity,
    notices: rule.notices,
    sentence: rule.sentence,
    explanation: rule.explanation,
    example: { before, after },
  };
}
