import { fileKinds } from '../model/repository/fileKinds';
import { FileReader } from './FileReader';

const [packageJson] = fileKinds;
const reader = () =>
  new FileReader({
    ...{ mostFiles: 10, mostManifestBytes: 1000, mostLockfileBytes: 1000 },
  });

it.each([
  [new RangeError('Maximum call stack size exceeded'), 'Maximum call stack'],
  [new Error(`Context: "<a>\n${'x'.repeat(999)}`), 'Context: "<a>'],
  [new Error(), 'It cannot be read'],
  ['no error at all', 'no error at all'],
])('what a parser throws (%p) is a fault of the file', (thrown, reason) => {
  const broken = jest.spyOn(packageJson, 'read').mockImplementation(() => {
    throw thrown;
  });
  const files = reader();
  files.read('package.json', 'c1', { blob: 'b1', text: '{}' });
  broken.mockRestore();
  expect(files.faults()).toEqual([
    {
      ...{ path: 'package.json', commit: 'c1' },
      reason: expect.stringMatching(new RegExp(`^${reason}.{0,200}$`)),
    },
  ]);
  expect(files.unread).toBe(1);
  files.read('go.mod', 'c2', {
    blob: 'b2',
    text: 'module a\nrequire b v1.0.0\n',
  });
  expect([...files.state.majors()]).toEqual([['go b', 1]]);
});
