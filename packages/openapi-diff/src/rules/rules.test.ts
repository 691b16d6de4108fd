import { documentOf } from '../__testUtils__/documentOf';
import { diffOpenApi } from '../diff/diffOpenApi';
import { rules } from './rules';

const OPTIONS = { today: '2026-11-26', minimumDeprecationDays: 30 };

describe('rules', () => {
  it('have an id of their own in kebab case', () => {
    const ids = rules.map(rule => rule.id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(rules.map(rule => [rule.id, rule] as const))(
    '%s finds its change in its own example',
    (id, rule) => {
      const { changes } = diffOpenApi(
        documentOf(rule.example.before),
        documentOf(rule.example.after),
        OPTIONS,
      );

      expect(changes.map(change => change.ruleId)).toContain(id);
      const found = changes.find(change => change.ruleId === id);
      expect(found?.sentence).toMatch(/^[A-Z`/].*\.$/);
      expect(found?.sentence).not.toMatch(
        /[{](place|name|before|after)|undefined|\bnothing\b/,
      );
    },
  );
});
