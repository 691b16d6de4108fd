import fc from 'fast-check';
import {
  approvalFor,
  DEFAULT_PROMOTION_POLICY,
  matches,
} from './PromotionPolicy';

describe('the policy of promotions', () => {
  it('asks for approval of every alias where nothing is configured', () => {
    expect(approvalFor(DEFAULT_PROMOTION_POLICY, 'production')).toBe(
      'required',
    );
  });

  it('goes by the first rule that an alias matches', () => {
    const policy = {
      approval: [
        { alias: 'dev-prod', approval: 'required' as const },
        { alias: 'dev-*', approval: 'none' as const },
      ],
    };
    expect(approvalFor(policy, 'dev-prod')).toBe('required');
    expect(approvalFor(policy, 'dev-anna')).toBe('none');
    expect(approvalFor(policy, 'production')).toBe('required');
  });

  it.each([
    ['*', '', true],
    ['*', 'anything', true],
    ['dev', 'dev', true],
    ['dev', 'dev-1', false],
    ['*-eu', 'champion-eu', true],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['ab*ba', 'aba', false],
    ['a.c', 'abc', false],
  ])('matches %p with %p: %p', (pattern, alias, expected) => {
    expect(matches(pattern, alias)).toBe(expected);
  });

  it('matches what a regular expression of the same meaning matches', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', '*'),
      maxLength: 8,
    });
    const alias = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    fc.assert(
      fc.property(letters, alias, (pattern, name) => {
        const same = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
        expect(matches(pattern, name)).toBe(same.test(name));
      }),
    );
  });
});
