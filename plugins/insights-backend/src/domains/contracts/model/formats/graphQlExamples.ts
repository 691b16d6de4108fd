/** Two schemas, before and after, without what both have. */
type Pair = readonly [before: string, after: string];

const PET = 'type Pet { id: ID name: String }';
const QUERY = 'type Query { pet(id: ID): Pet }';
const WHOLE = `${PET}\n${QUERY}`;

/** Schemas that differ by the one field that is asked for. */
const query = (before: string, after: string): Pair => [
  `type Query { ${before} }`,
  `type Query { ${after} }`,
];

/** Schemas that differ by what an input has. */
const input = (before: string, after: string): Pair => [
  `input Filter { ${before} }\ntype Query { pets(filter: Filter): Int }`,
  `input Filter { ${after} }\ntype Query { pets(filter: Filter): Int }`,
];

/** Schemas that differ by the values of an enum. */
const values = (before: string, after: string): Pair => [
  `enum Kind { ${before} }\ntype Query { kind: Kind }`,
  `enum Kind { ${after} }\ntype Query { kind: Kind }`,
];

/** Schemas that differ by a directive. */
const directive = (before: string, after: string): Pair => [
  `${before}\ntype Query { pet: Int }`,
  `${after}\ntype Query { pet: Int }`,
];

const ON = 'on FIELD_DEFINITION';

/** Examples of what is told of schemas of GraphQL, by the rule; those of uses of directives are beside. */
export const GRAPHQL_EXAMPLES: Readonly<Record<string, Pair>> = {
  'directive-added-safe': directive('', `directive @shy ${ON}`),
  'directive-argument-added': directive(
    `directive @shy ${ON}`,
    `directive @shy(of: Int!) ${ON}`,
  ),
  'directive-argument-added-safe': directive(
    `directive @shy ${ON}`,
    `directive @shy(of: Int) ${ON}`,
  ),
  'directive-argument-default-value-changed-risky': directive(
    `directive @shy(of: Int = 1) ${ON}`,
    `directive @shy(of: Int = 2) ${ON}`,
  ),
  'directive-argument-description-changed-safe': directive(
    `directive @shy("Whom" of: Int) ${ON}`,
    `directive @shy("Of whom" of: Int) ${ON}`,
  ),
  'directive-argument-removed': directive(
    `directive @shy(of: Int) ${ON}`,
    `directive @shy ${ON}`,
  ),
  'directive-argument-type-changed': directive(
    `directive @shy(of: Int) ${ON}`,
    `directive @shy(of: String) ${ON}`,
  ),
  'directive-argument-type-changed-safe': directive(
    `directive @shy(of: Int!) ${ON}`,
    `directive @shy(of: Int) ${ON}`,
  ),
  'directive-description-changed-safe': directive(
    `"Hides" directive @shy ${ON}`,
    `"Runs away" directive @shy ${ON}`,
  ),
  'directive-location-added-safe': directive(
    `directive @shy ${ON}`,
    `directive @shy ${ON} | OBJECT`,
  ),
  'directive-location-removed': directive(
    `directive @shy ${ON} | OBJECT`,
    `directive @shy ${ON}`,
  ),
  'directive-removed': directive(`directive @shy ${ON}`, ''),
  'directive-repeatable-added-safe': directive(
    `directive @shy ${ON}`,
    `directive @shy repeatable ${ON}`,
  ),
  'directive-repeatable-removed-risky': directive(
    `directive @shy repeatable ${ON}`,
    `directive @shy ${ON}`,
  ),
  'enum-value-added-risky': values('CAT', 'CAT DOG'),
  'enum-value-added-safe': [
    'type Query { pet: Int }',
    'enum Kind { CAT }\ntype Query { pet: Int kind: Kind }',
  ],
  'enum-value-deprecation-reason-added-safe': values(
    'CAT @deprecated',
    'CAT @deprecated(reason: "Now FELINE")',
  ),
  'enum-value-deprecation-reason-changed-safe': values(
    'CAT @deprecated(reason: "Old")',
    'CAT @deprecated(reason: "Now FELINE")',
  ),
  'enum-value-deprecation-reason-removed-safe': values(
    'CAT @deprecated(reason: "Old")',
    'CAT',
  ),
  'enum-value-description-changed-safe': values('"Purrs" CAT', '"Meows" CAT'),
  'enum-value-removed': values('CAT DOG', 'CAT'),
  'field-added-safe': query('pet: Int', 'pet: Int dog: Int'),
  'field-argument-added': query('pet: Int', 'pet(id: ID!): Int'),
  'field-argument-added-risky': query('pet: Int', 'pet(id: ID): Int'),
  'field-argument-added-safe': query('pet: Int', 'pet: Int dog(id: ID): Int'),
  'field-argument-default-changed-risky': query(
    'pet(id: ID = 1): Int',
    'pet(id: ID = 2): Int',
  ),
  'field-argument-description-changed-safe': query(
    'pet("Which" id: ID): Int',
    'pet("Whose" id: ID): Int',
  ),
  'field-argument-removed': query('pet(id: ID): Int', 'pet: Int'),
  'field-argument-type-changed': query('pet(id: ID): Int', 'pet(id: Int): Int'),
  'field-argument-type-changed-safe': query(
    'pet(id: ID!): Int',
    'pet(id: ID): Int',
  ),
  'field-deprecation-added-safe': query('pet: Int', 'pet: Int @deprecated'),
  'field-deprecation-reason-added-safe': query(
    'pet: Int @deprecated',
    'pet: Int @deprecated(reason: "Ask for dog")',
  ),
  'field-deprecation-reason-changed-safe': query(
    'pet: Int @deprecated(reason: "Old")',
    'pet: Int @deprecated(reason: "Ask for dog")',
  ),
  'field-deprecation-reason-removed-safe': query(
    'pet: Int @deprecated(reason: "Old")',
    'pet: Int @deprecated',
  ),
  'field-deprecation-removed-safe': query('pet: Int @deprecated', 'pet: Int'),
  'field-description-added-safe': query('pet: Int', '"One" pet: Int'),
  'field-description-changed-safe': query('"One" pet: Int', '"Any" pet: Int'),
  'field-description-removed-safe': query('"One" pet: Int', 'pet: Int'),
  'field-removed': query('pet: Int dog: Int', 'pet: Int'),
  'field-type-changed': query('pet: Int', 'pet: String'),
  'field-type-changed-safe': query('pet: Int', 'pet: Int!'),
  'input-field-added': input('name: String', 'name: String age: Int!'),
  'input-field-added-risky': input('name: String', 'name: String age: Int = 1'),
  'input-field-added-safe': [
    'type Query { pets: Int }',
    'input Filter { name: String }\ntype Query { pets(filter: Filter): Int }',
  ],
  'input-field-default-value-changed-risky': input(
    'age: Int = 1',
    'age: Int = 2',
  ),
  'input-field-description-added-safe': input('age: Int', '"Years" age: Int'),
  'input-field-description-changed-safe': input(
    '"Years" age: Int',
    '"Months" age: Int',
  ),
  'input-field-description-removed-safe': input('"Years" age: Int', 'age: Int'),
  'input-field-removed': input('name: String age: Int', 'name: String'),
  'input-field-type-changed': input('age: Int', 'age: String'),
  'input-field-type-changed-safe': input('age: Int!', 'age: Int'),
  'object-type-interface-added-risky': [
    `interface Named { name: String }\n${WHOLE}`,
    `interface Named { name: String }\n${WHOLE.replace(
      'Pet {',
      'Pet implements Named {',
    )}`,
  ],
  'object-type-interface-added-safe': [
    'interface Named { name: String }\ntype Query { named: Named }',
    'interface Named { name: String }\ntype Query { named: Named }\ntype Pet implements Named { name: String }',
  ],
  'object-type-interface-removed': [
    `interface Named { name: String }\n${WHOLE.replace(
      'Pet {',
      'Pet implements Named {',
    )}`,
    `interface Named { name: String }\n${WHOLE}`,
  ],
  ...rootsOf('query', 'Query'),
  ...rootsOf('mutation', 'Mutation'),
  ...rootsOf('subscription', 'Subscription'),
  'type-added-safe': [
    'type Query { pet: Int }',
    `type Query { pet: Int }\n${PET}`,
  ],
  'type-description-added-safe': [WHOLE, `"An animal"\n${WHOLE}`],
  'type-description-changed-safe': [
    `"A pet"\n${WHOLE}`,
    `"An animal"\n${WHOLE}`,
  ],
  'type-description-removed-safe': [`"A pet"\n${WHOLE}`, WHOLE],
  'type-kind-changed': [WHOLE, WHOLE.replace('type Pet', 'interface Pet')],
  'type-removed': [
    `type Query { pet: Int }\n${PET}`,
    'type Query { pet: Int }',
  ],
  'union-member-added-risky': [
    'type Cat { id: ID }\ntype Dog { id: ID }\nunion Pet = Cat\ntype Query { pet: Pet dog: Dog }',
    'type Cat { id: ID }\ntype Dog { id: ID }\nunion Pet = Cat | Dog\ntype Query { pet: Pet dog: Dog }',
  ],
  'union-member-added-safe': [
    'type Cat { id: ID }\ntype Query { cat: Cat }',
    'type Cat { id: ID }\nunion Pet = Cat\ntype Query { cat: Cat pet: Pet }',
  ],
  'union-member-removed': [
    'type Cat { id: ID }\ntype Dog { id: ID }\nunion Pet = Cat | Dog\ntype Query { pet: Pet dog: Dog }',
    'type Cat { id: ID }\ntype Dog { id: ID }\nunion Pet = Cat\ntype Query { pet: Pet dog: Dog }',
  ],
};

/** What the schema begins with is another type, or is there now; for queries there is always one. */
function rootsOf(kind: string, type: string): Readonly<Record<string, Pair>> {
  const types = `type Query { pet: Int }\ntype Own${type} { pet: Int }`;
  if (kind === 'query') {
    return {
      'schema-query-type-changed': [
        `schema { query: Query }\n${types}`,
        `schema { query: OwnQuery }\n${types}`,
      ],
    };
  }
  return {
    [`schema-${kind}-type-changed`]: [
      `schema { query: Query ${kind}: ${type} }\n${types}\ntype ${type} { pet: Int }`,
      `schema { query: Query ${kind}: Own${type} }\n${types}\ntype ${type} { pet: Int }`,
    ],
    [`schema-${kind}-type-changed-safe`]: [
      `schema { query: Query }\n${types}`,
      `schema { query: Query ${kind}: Own${type} }\n${types}`,
    ],
  };
}
