import { GRAPHQL_RULES } from '../lint/graphQlFindings';
import { isProtobufStyleRule } from '../lint/protobufStyleRules';
import { BUILT_IN_RULES, SPECTRAL_CODES } from '../lint/spectralRuleset';
import type { Rulesets } from './Rulesets';

/** Whether a ruleset, built in or of the configuration, has a rule of this id. */
export async function isQualityRule(
  rulesets: Pick<Rulesets, 'configured'>,
  id: string,
): Promise<boolean> {
  if (BUILT_IN_RULES.has(id) || SPECTRAL_CODES.has(id)) return true;
  if (Object.hasOwn(GRAPHQL_RULES, id) || isProtobufStyleRule(id)) return true;
  const configured = await rulesets.configured();
  return configured.some(
    ({ content }) => content !== null && Object.hasOwn(content.rules, id),
  );
}
