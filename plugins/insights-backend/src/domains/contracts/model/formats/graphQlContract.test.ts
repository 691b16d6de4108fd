import { readContract } from '../readContract';
import { graphQlContract } from './graphQlContract';

describe('graphQlContract', () => {
  it.each<[string, string, string[]]>([
    ['a sound schema', 'type Query { a: Int }', []],
    [
      'directives of gateways',
      'type Query { a: A } type A @key(fields: "a") @key(fields: "b") { a: Int b: Int @shareable }',
      [],
    ],
    ['a part of a graph', 'extend type Query { a: Int }', []],
    [
      'a type that is defined twice',
      'type Query { a: Int }\ntype Query { b: Int }',
      ['There can be only one type named "Query". (1:6)'],
    ],
    [
      'a field that is there twice',
      'type Query { a: Int\na: String }',
      ['Field "Query.a" can only be defined once. (1:14)'],
    ],
    [
      'an argument that is there twice',
      'type Query { a(b: Int, b: Int): Int }',
      ['Argument "Query.a(b:)" can only be defined once. (1:16)'],
    ],
    [
      'a value that is there twice',
      'type Query { a: E }\nenum E { A\nA }',
      ['Enum value "E.A" can only be defined once. (2:10)'],
    ],
    [
      'a schema that asks for nothing',
      'type A { a: Int }',
      ['Query root type must be provided. (null:null)'],
    ],
  ])('reads %s, with what is amiss', async (_, definition, said) => {
    const { isReadable, faults } = await graphQlContract.read(definition);

    expect(isReadable).toBe(true);
    expect(
      faults.map(({ why, line, column }) => `${why} (${line}:${column})`),
    ).toEqual(said);
  });

  it('says at the end how many more there are than are told', async () => {
    const fields = Array.from({ length: 5000 }, (_, at) => `f${at}: Int`);
    const { faults } = await readContract(
      {
        format: 'graphql',
        definition: `type Query { ${fields.join('\n')}\n${fields.join('\n')} }`,
      },
      { protobuf: undefined },
    );

    expect(faults.at(-1)?.why).toBe(
      `There are ${5000 - (faults.length - 1)} more of such places.`,
    );
  });
});
