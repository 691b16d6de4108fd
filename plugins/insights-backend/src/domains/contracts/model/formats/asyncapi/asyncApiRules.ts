import { rules } from '@almanac/openapi-diff';
import type { ContractRule } from '../../ContractRule';
import { OUTLINE_EXAMPLES, type AsyncApiExample } from './asyncApiExamples';
import { inMessages, messageRuleId } from './compareMessages';
import { LIBRARY_RULES } from './libraryRules';
import { messageExample } from './messageExample';
import { OUTLINE_RULES } from './outlineRules';

const ids = new Set(rules.map(({ id }) => id));

/** What is told of bodies and texts that messages do not have. */
const NOT_OF_MESSAGES = /^(media-type|text-type)-/;

/** Of schemas there is a rule for each direction; other rules of bodies are not of messages. */
const schemaRules = rules.filter(({ id }) => {
  const [direction, name] = [id.split('-')[0], id.replace(/^[a-z]+-/, '')];
  return (
    (direction === 'request' || direction === 'response') &&
    ids.has(`request-${name}`) &&
    ids.has(`response-${name}`) &&
    !NOT_OF_MESSAGES.test(name)
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
    ].map(({ id, severity, explanation }) => [
      id,
      { id, severity, explanation, ...withExample(OUTLINE_EXAMPLES[id]) },
    ]),
  ).values(),
  ...schemaRules.map(({ id, severity, explanation, example }) => ({
    id: messageRuleId(id),
    ...{ severity, explanation: inMessages(explanation) },
    ...withExample(messageExample(id, example)),
  })),
];

function withExample(example: AsyncApiExample | undefined) {
  return example && { example };
}
