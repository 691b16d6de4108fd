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
});
