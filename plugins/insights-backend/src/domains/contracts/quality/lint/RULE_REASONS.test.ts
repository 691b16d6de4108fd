import { RULE_FIXES } from './RULE_FIXES';
import { RULE_REASONS } from './RULE_REASONS';

it('each OWASP rule that says what to do says in one short sentence what it asks', () => {
  const told = Object.keys(RULE_FIXES).filter(id => id.startsWith('owasp:'));
  expect(told.filter(id => !(id in RULE_REASONS))).toEqual([]);
});

it.each(Object.entries(RULE_REASONS))('%s: %s', (_, reason) => {
  expect(reason).toMatch(/^[A-Z][^.]+\.$/);
  expect(reason.length).toBeLessThanOrEqual(90);
});
