import { readRuleset } from './readRuleset';
import { isQualityRule } from './isQualityRule';

const rulesets = {
  configured: async () => [
    await readRuleset(
      { name: 'company', rules: { 'our-paths': {}, 'operation-tags': 'off' } },
      0,
      async () => '',
    ),
  ],
};

describe('a rule of quality', () => {
  it.each([
    ['of Spectral', 'operation-tags', true],
    ['of OWASP', 'owasp:api4:2023-rate-limit', true],
    ['of references', 'invalid-ref', true],
    ['of GraphQL', 'graphql-type-description', true],
    ['of buf', 'protobuf-comment-rpc', true],
    ['of the company', 'our-paths', true],
    ['of nobody', 'our-path', false],
    ['of changes', 'operation-removed', false],
    ['a name that objects have', 'constructor', false],
  ])('%s: %s', async (_, id, isRule) => {
    expect(await isQualityRule(rulesets, id)).toBe(isRule);
  });
});
