import { CONTRACT_RULES } from './CONTRACT_RULES';
import { isChangeRule } from './isChangeRule';

describe('a rule of changes', () => {
  it('is each that is told', () => {
    expect(CONTRACT_RULES.filter(({ id }) => !isChangeRule(id))).toEqual([]);
  });

  it.each([
    [
      'a kind of change of GraphQL in another weight',
      'graphql-type-added-risky',
      true,
    ],
    ['a rule that a later buf may have', 'protobuf-other-rule', true],
    ['a rule of quality', 'operation-tags', false],
    ['a slip', 'operation-remove', false],
    [
      'a kind of change that GraphQL Inspector has not',
      'graphql-type-dropped',
      false,
    ],
    ['nothing', '', false],
  ])('%s: %s', (_, id, isRule) => {
    expect(isChangeRule(id)).toBe(isRule);
  });
});
