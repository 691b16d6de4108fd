import { ChangeType } from '@graphql-inspector/core';
import { graphQlContract } from './graphQlContract';
import { graphQlRules } from './graphQlRules';

async function changes(before: string, after: string) {
  const [one, other] = [before, after].map(text => graphQlContract.read(text));
  const [{ document: left }, { document: right }] = [await one, await other];
  if (!left || !right) throw new Error('One cannot be read');
  const compared = await graphQlContract.compare?.(left, right, '2026-01-01');
  return compared?.changes ?? [];
}

const BEFORE = `
directive @old(a: Int) on FIELD_DEFINITION
enum Kind { A B }
interface Named { name: String }
input Filter { a: Int b: Int! }
type Order implements Named { name: String lines(first: Int): Int }
type Bill { id: ID }
union Found = Order | Bill
type Query { orders(filter: Filter): [Order] find: Found kind: Kind }
`;

const AFTER = `
enum Kind { A C }
interface Named { name: String! id: ID }
input Filter { a: Int! = 1 c: Int }
type Order { name: String! @deprecated(reason: "no") lines(first: Int!, after: ID!): Int }
type Bill { id: ID }
union Found = Order
type Query { orders(filter: Filter = {}): [Order] find: Found kind: Kind }
type Mutation { a: Int }
`;

describe('the rules of GraphQL', () => {
  it('know whatever is told, with its weight', async () => {
    const known = new Map(graphQlRules.map(rule => [rule.id, rule]));
    const found = [
      ...(await changes(BEFORE, AFTER)),
      ...(await changes(AFTER, BEFORE)),
    ];
    expect(found.length).toBeGreaterThan(20);
    for (const { ruleId, severity } of found) {
      expect([ruleId, known.get(ruleId)?.severity]).toEqual([ruleId, severity]);
    }
  });

  it.each([
    [
      'a union that is new',
      'type A { a: Int } type B { a: Int }',
      'union C = A | B',
    ],
    [
      'an interface of a type that is new',
      'interface Named { name: String }',
      'type C implements Named { name: String }',
    ],
    ['an argument that may be null now', 'scalar T', ''],
  ])('do not warn of %s', async (_, given, added) => {
    const query = 'type Query { a(b: Int!): Int }';
    const found = await changes(
      `${query} ${given}`,
      `${query.replace('Int!', 'Int')} ${given} ${added}`,
    );
    expect(found.map(({ severity }) => severity)).toContain('safe');
    for (const { severity, explanation } of found) {
      if (severity !== 'safe') continue;
      expect(explanation).not.toMatch(/\b(may|can|could|might|break|error)/i);
    }
  });

  it.each([
    ['a: Int!', 'a: Int', /may be null now, .* answered null/],
    ['a: Int b: Int', 'a: Int', /^Queries that ask for it are refused/],
    ['a: Int', 'a(b: Int!): Int', /^Queries that leave it out are refused/],
    ['a(b: Int): Int', 'a: Int', /^Queries that send it are refused/],
  ])('say what becomes of clients: %s, then %s', async (one, other, said) => {
    const [broken] = await changes(
      `type Query { ${one} }`,
      `type Query { ${other} }`,
    );
    expect(broken).toMatchObject({
      ...{ severity: 'breaking', explanation: expect.stringMatching(said) },
    });
    const rule = graphQlRules.find(({ id }) => id === broken.ruleId);
    expect(rule?.explanation).toBe(broken.explanation);
  });

  it('have each an id of its own, and one at least for each kind of change', () => {
    const ids = graphQlRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const kinds = Object.values(ChangeType).map(
      type => `graphql-${type.toLowerCase().replaceAll('_', '-')}`,
    );
    expect(
      kinds.filter(
        kind =>
          !ids.some(id => [kind, `${kind}-risky`, `${kind}-safe`].includes(id)),
      ),
    ).toEqual([]);
  });
});
