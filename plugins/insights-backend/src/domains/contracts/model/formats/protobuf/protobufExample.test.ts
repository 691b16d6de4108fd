import { compareTexts } from '../../../reading/contractWork';
import { protobufRules } from './protobufRules';

/** Rules that have no example. */
const WITHOUT = [
  // Of a buf that is not there yet.
  'protobuf-other-rule',
];

describe('the examples of rules of protobuf', () => {
  it('are there for each rule but those that nothing here can break', () => {
    const without = protobufRules.filter(({ example }) => !example);
    expect(without.map(({ id }) => id).sort()).toEqual([...WITHOUT].sort());
  });

  it('have each its rule found, all in one definition of many files', async () => {
    const given = protobufRules.flatMap(({ id, example }) =>
      example ? [{ id, example }] : [],
    );
    const definition = (side: 'before' | 'after') =>
      given
        .map(({ example }, number) =>
          String(example[side])
            .replace(/^(?!\/\/)/, '// only.proto\n')
            .replace(/(\w+)\.proto\b/g, `e${number}/$1.proto`)
            .replace(/\bpets\.v(\d)/g, `e${number}.v$1`)
            .replace(/\b(Pets?|Toy|Kind|Size|Shop)\b/g, `$1E${number}`),
        )
        .join('\n');
    const { after, comparison } = await compareTexts({
      before: { definition: definition('before'), format: 'protobuf' },
      after: { definition: definition('after'), format: 'protobuf' },
      since: '2026-01-01T00:00:00.000Z',
    });
    expect(after.faults).toEqual([]);
    const isFound = (id: string, number: number) =>
      comparison.changes.some(
        ({ ruleId, pointers, sentence }) =>
          ruleId === id &&
          // What is of a file says of which by its place alone.
          (id.startsWith('protobuf-file-') ||
            new RegExp(`e${number}\\b`, 'i').test(
              `${pointers.before} ${pointers.after} ${sentence}`,
            )),
      );
    expect(
      given.map(({ id }) => id).filter((id, number) => !isFound(id, number)),
    ).toEqual([]);
  });
});
