import { GRAPHQL_EXAMPLES } from './graphQlExamples';
import { GRAPHQL_USE_EXAMPLES } from './graphQlUseExamples';

/**
 * The smallest pair of schemas in which a rule of GraphQL finds its change.
 *
 * @param ruleId - with `graphql-` before it
 */
export function graphQlExample(
  ruleId: string,
): { readonly before: string; readonly after: string } | undefined {
  const rule = ruleId.replace(/^graphql-/, '');
  const pair = GRAPHQL_EXAMPLES[rule] ?? GRAPHQL_USE_EXAMPLES.get(rule);
  return pair && { before: pair[0].trim(), after: pair[1].trim() };
}
