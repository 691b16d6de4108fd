import { graphQlContract } from './graphQlContract';
import { graphQlRules } from './graphQlRules';

/**
 * Rules that have no example: schemas without errors do not meet them, for `@oneOf` is of inputs alone, `@deprecated` neither of
 * types nor of schemas, fields of schemas are definitions of fields, and queries always begin somewhere.
 */
const WITHOUT = [
  'schema-query-type-changed-safe',
  ...[
    ...['argument-definition', 'enum', 'enum-value', 'field'],
    ...['field-definition', 'input-field-definition', 'interface', 'object'],
    ...['scalar', 'schema', 'union-member'],
  ].map(where => `directive-usage-${where}-added`),
  ...['enum', 'interface', 'object', 'scalar', 'schema', 'union-member'].map(
    where => `directive-usage-${where}-removed-safe`,
  ),
  ...['added-risky', 'added-safe', 'removed-risky', 'removed-safe'].map(
    what => `directive-usage-field-${what}`,
  ),
  'directive-usage-schema-added-safe',
].map(rule => `graphql-${rule}`);

async function read(text: string) {
  const { document, faults } = await graphQlContract.read(text);
  if (!document) throw new Error(`Cannot be read: ${faults[0].why}`);
  return { document, faults };
}

async function told(before: string, after: string) {
  const [one, other] = [await read(before), await read(after)];
  const compared = await graphQlContract.compare?.(
    ...([one.document, other.document, '2026-01-01'] as const),
  );
  return {
    faults: [...one.faults, ...other.faults].map(({ why }) => why),
    rules: compared?.changes.map(({ ruleId }) => ruleId) ?? [],
  };
}

describe('the examples of rules of GraphQL', () => {
  it('are there for each rule that a schema without errors can meet', () => {
    const without = graphQlRules.filter(({ example }) => !example);
    expect(without.map(({ id }) => id).sort()).toEqual(WITHOUT.sort());
  });

  it('have each its rule found, in schemas without errors', async () => {
    const unfound: string[] = [];
    for (const { id, example } of graphQlRules) {
      if (!example) continue;
      const { before, after } = example;
      const { faults, rules } = await told(String(before), String(after));
      if (faults.length > 0) unfound.push(`${id}: ${faults[0]}`);
      if (!rules.includes(id)) unfound.push(`${id}: ${rules.join()}`);
    }
    expect(unfound).toEqual([]);
  });
});
