import { changes } from './__testUtils__/lights';
import { asyncApiRules } from './asyncApiRules';

/** Rules that have no example: parts that the specification does not name yet. */
const WITHOUT = ['', '-risky', '-safe'].map(
  weight => `asyncapi-part-changed${weight}`,
);

describe('the examples of rules of AsyncAPI', () => {
  it('are there for each rule but those that nothing known meets', () => {
    const without = asyncApiRules.filter(({ example }) => !example);
    expect(without.map(({ id }) => id).sort()).toEqual(WITHOUT);
  });

  it('have each its rule found', async () => {
    const unfound: string[] = [];
    for (const { id, example } of asyncApiRules) {
      if (!example) continue;
      const { before, after } = example;
      if (typeof before === 'string' || typeof after === 'string') continue;
      const found = await changes(before, after);
      if (found.every(({ ruleId }) => ruleId !== id)) {
        unfound.push(`${id}: ${found.map(({ ruleId }) => ruleId).join()}`);
      }
    }
    expect(unfound).toEqual([]);
  });
});
