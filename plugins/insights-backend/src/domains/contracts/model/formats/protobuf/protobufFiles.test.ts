import { protobufFiles } from './protobufFiles';

const SYNTAX = 'syntax = "proto3";';

const namesOf = (...lines: string[]) =>
  protobufFiles(lines.join('\n')).map(({ name }) => name);

describe('the files of a definition of protobuf', () => {
  it.each<[string, string[], string[]]>([
    ['one file', [SYNTAX], ['api.proto']],
    [
      'files that say their names',
      ['// a.proto', SYNTAX, '// shop/b.proto', SYNTAX],
      ['a.proto', 'shop/b.proto'],
    ],
    [
      'a first file without a name before one that is called api.proto',
      [SYNTAX, '// api.proto', SYNTAX],
      ['_api.proto', 'api.proto'],
    ],
    [
      'two files that say one name',
      ['// a.proto', SYNTAX, '// a.proto', SYNTAX],
      ['a.proto', 'part-2.proto'],
    ],
    [
      'a file that is called as another one would be',
      ['// part-2.proto', SYNTAX, SYNTAX],
      ['part-2.proto', '_part-2.proto'],
    ],
  ])('of %s have each a name of their own', (_, lines, names) => {
    expect(namesOf(...lines)).toEqual(names);
  });
});
