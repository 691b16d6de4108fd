import { rules } from '@almanac/openapi-diff';
import type { ContractRule } from '../../ContractRule';
import { inMessages, messageRuleId } from './compareMessages';
import { LIBRARY_RULES, OUTLINE_RULES } from './outlineRules';

const ids = new Set(rules.map(({ id }) => id));

/** Of schemas there is a rule for each direction; other rules of bodies are not of messages. */
const schemaRules = rules.filter(({ id }) => {
  const [direction, name] = [id.split('-')[0], id.replace(/^[a-z]+-/, '')];
  return (
    (direction === 'request' || direction === 'response') &&
    ids.has(`request-${name}`) &&
    ids.has(`response-${name}`)
  );
});

/** Every kind of change that is told of definitions of AsyncAPI. */
export const asyncApiRules: readonly ContractRule[] = [
  ...new Map(
    [
      ...OUTLINE_RULES,
      { ...LIBRARY_RULES.breaking, severity: 'breaking' as const },
      { ...LIBRARY_RULES.unclassified, severity: 'risky' as const },
      { ...LIBRARY_RULES['non-breaking'], severity: 'safe' as const },
      ...schemaRules.map(({ id, severity, explanation }) => ({
        id: messageRuleId(id),
        ...{ severity, explanation: inMessages(explanation) },
      })),
    ].map(({ id, severity, explanation }) => [
      id,
      { id, severity, explanation },
    ]),
  ).values(),
];
