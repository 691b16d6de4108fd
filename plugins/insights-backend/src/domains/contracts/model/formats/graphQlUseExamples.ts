type Pair = readonly [before: string, after: string];

/** Where a directive can be used: the schema with `%` for its use, and the place as a directive says it. */
const USES: Readonly<Record<string, readonly [schema: string, place: string]>> =
  {
    'argument-definition': [
      'type Query { pet(id: ID%): Int }',
      'ARGUMENT_DEFINITION',
    ],
    enum: ['enum Kind% { CAT }\ntype Query { kind: Kind }', 'ENUM'],
    'enum-value': [
      'enum Kind { CAT% }\ntype Query { kind: Kind }',
      'ENUM_VALUE',
    ],
    'field-definition': ['type Query { pet: Int% }', 'FIELD_DEFINITION'],
    'input-field-definition': [
      'input Filter { age: Int% }\ntype Query { pets(filter: Filter): Int }',
      'INPUT_FIELD_DEFINITION',
    ],
    'input-object': [
      'input Filter% { age: Int }\ntype Query { pets(filter: Filter): Int }',
      'INPUT_OBJECT',
    ],
    interface: [
      'interface Pet% { id: ID }\ntype Query { pet: Pet }',
      'INTERFACE',
    ],
    object: ['type Pet% { id: ID }\ntype Query { pet: Pet }', 'OBJECT'],
    scalar: ['scalar Age%\ntype Query { age: Age }', 'SCALAR'],
    schema: ['schema% { query: Query }\ntype Query { pet: Int }', 'SCHEMA'],
    'union-member': [
      'type Cat { id: ID }\nunion Pet% = Cat\ntype Query { pet: Pet }',
      'UNION',
    ],
  };

/** Where `@deprecated` can be used. */
const ENDING: ReadonlySet<string> = new Set([
  ...['argument-definition', 'enum-value', 'field-definition'],
  'input-field-definition',
]);

const BARE = 'type Query { pets: Int }';

/** Examples of what is told of uses of directives, by the rule: of one of the API itself, of `@deprecated` and of `@oneOf`. */
export const GRAPHQL_USE_EXAMPLES: ReadonlyMap<string, Pair> = new Map([
  ...Object.entries(USES).flatMap(([where, [schema, place]]) => {
    const rule = `directive-usage-${where}`;
    const declared = `directive @shy on ${place}\n`;
    const used = (use: string) => schema.replace('%', use);
    const shy = `${declared}${used(' @shy')}`;
    const notShy = `${declared}${used('')}`;
    const ending = used(' @deprecated');
    const pairs: (readonly [string, Pair])[] = [
      [`${rule}-added-risky`, [notShy, shy]],
      [`${rule}-removed-risky`, [shy, notShy]],
    ];
    // The schema itself is never new.
    if (where !== 'schema') {
      pairs.push([`${rule}-added-safe`, [`${declared}${BARE}`, shy]]);
    }
    if (ENDING.has(where)) {
      pairs.push(
        [`${rule}-added-safe`, [used(''), ending]],
        [`${rule}-removed-safe`, [ending, used('')]],
      );
    }
    return pairs;
  }),
  ...(
    [
      ['input-object-added', ['', ' @oneOf']],
      ['input-object-removed-safe', [' @oneOf', '']],
    ] as const
  ).map(
    ([rule, uses]) =>
      [
        `directive-usage-${rule}`,
        [ofOne(uses[0]), ofOne(uses[1])] as const,
      ] as const,
  ),
  ...(
    [
      ['added', ['', '(of: 1)']],
      ['removed', ['(of: 1)', '']],
    ] as const
  ).map(
    ([what, uses]) =>
      [
        `directive-usage-argument-${what}${
          what === 'added' ? '-safe' : '-risky'
        }`,
        [withArgument(uses[0]), withArgument(uses[1])] as const,
      ] as const,
  ),
]);

function ofOne(use: string): string {
  return `input Filter${use} { age: Int name: String }\ntype Query { pets(filter: Filter): Int }`;
}

function withArgument(use: string): string {
  return `directive @shy(of: Int) on FIELD_DEFINITION\ntype Query { pet: Int @shy${use} }`;
}
