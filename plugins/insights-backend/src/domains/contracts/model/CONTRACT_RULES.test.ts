import { rules } from '@almanac/openapi-diff';
import { CONTRACT_RULES } from './CONTRACT_RULES';

const WARNING = /\b(may (not|break|fail|meet|be refused)|might|fails?)\b/i;

describe('the rules of all formats', () => {
  it('do not warn of what is safe', () => {
    const warning = CONTRACT_RULES.filter(
      ({ severity, explanation }) =>
        severity === 'safe' && WARNING.test(explanation),
    );
    expect(warning).toEqual([]);
  });

  it('say of what format they are', () => {
    const counts = new Map<string, number>();
    for (const { format } of CONTRACT_RULES) {
      counts.set(format, (counts.get(format) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([
      ...['asyncapi', 'graphql', 'openapi', 'protobuf'],
    ]);
    expect(counts.get('openapi')).toBe(rules.length);
  });

  it('have an example where they are of OpenAPI documents', () => {
    const withExample = new Set(
      CONTRACT_RULES.filter(({ example }) => example).map(({ id }) => id),
    );
    expect(rules.filter(({ id }) => !withExample.has(id))).toEqual([]);
  });
});
