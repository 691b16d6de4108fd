import { CONTRACT_RULES } from './CONTRACT_RULES';
import { graphQlKind } from './formats/graphQlRules';

const IDS: ReadonlySet<string> = new Set(
  CONTRACT_RULES.flatMap(({ id }) => [id, graphQlKind(id)]),
);

/** Whether some change is told by a rule of this id. A later GraphQL Inspector may weigh a kind of change otherwise than this one. */
export function isChangeRule(id: string): boolean {
  return IDS.has(id) || IDS.has(graphQlKind(id));
}
