import { ManifestError } from './Manifest';
import { readPackageJson } from './readPackageJson';
import { readPackageLock } from './readPackageLock';
import { readPnpmLock } from './readPnpmLock';
import { readYarnLock } from './readYarnLock';

const react = { folder: '', key: 'react', range: '^18.0.0' };

it('reads what a package asks for, without peers and what is in the same repository', () => {
  const read = readPackageJson(
    JSON.stringify({
      name: '@acme/shop',
      dependencies: { react: '^18.0.0', old: 'npm:react@^16', ui: 'link:ui' },
      devDependencies: { jest: '30.x', '@acme/tools': 'workspace:^' },
      optionalDependencies: { fsevents: '*' },
      peerDependencies: { vue: '3' },
      scripts: { postinstall: 'exit 1' },
    }),
  );
  expect(read.own).toBe('@acme/shop');
  expect(read.asked).toEqual([
    { name: 'react', key: 'react', range: '^18.0.0' },
    { name: 'react', key: 'old', range: '^16' },
    { name: 'jest', key: 'jest', range: '30.x' },
    { name: 'fsevents', key: 'fsevents', range: '*' },
  ]);
  expect(readPackageJson('\uFEFF{"dependencies":[],"name":1}')).toEqual({
    ...{ own: undefined, asked: [] },
  });
});

// https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json: version 1 has `dependencies`, 2 both, 3 `packages`.
it('reads package-lock.json of all versions, of workspaces the nearest', () => {
  const first = readPackageLock(
    '{"lockfileVersion":1,"dependencies":{"react":{"version":"16.14.0"}}}',
  );
  expect(first.versionOf(react)).toBe('16.14.0');
  for (const lockfileVersion of [2, 3]) {
    const lock = readPackageLock(
      JSON.stringify({
        lockfileVersion,
        packages: {
          '': { version: '1.0.0' },
          'node_modules/react': { version: '18.3.1' },
          'web/node_modules/react': { version: '17.0.2' },
          'node_modules/linked': { resolved: 'web', link: true },
        },
        ...(lockfileVersion === 2 && {
          dependencies: { react: { version: '18.3.1' } },
        }),
      }),
    );
    expect(lock.versionOf(react)).toBe('18.3.1');
    expect(lock.versionOf({ ...react, folder: 'web' })).toBe('17.0.2');
    expect(lock.versionOf({ ...react, folder: 'web/deep' })).toBe('17.0.2');
    expect(lock.versionOf({ ...react, key: 'linked' })).toBeUndefined();
  }
});

it('reads yarn.lock of Yarn 1 and of later ones', () => {
  const classic = readYarnLock(`# yarn lockfile v1


"@types/react@*", "@types/react@^18.0.0":
  version "18.3.12"
  dependencies:
    csstype "^3.0.2"

react@^18.0.0:
  version "18.3.1"

react@^16.0.0:
  version "16.14.0"
`);
  expect(classic.versionOf(react)).toBe('18.3.1');
  // Two versions, and no key: nothing says which.
  expect(classic.versionOf({ ...react, range: '1' })).toBeUndefined();
  const types = { folder: '', key: '@types/react', range: '17' };
  expect(classic.versionOf(types)).toBe('18.3.12');
  const berry = readYarnLock(`__metadata:
  version: 8

"react@npm:^18.0.0, react@npm:^18.2.0":
  version: 18.3.1
  resolution: "react@npm:18.3.1"
`);
  expect(berry.versionOf(react)).toBe('18.3.1');
  expect(readYarnLock('').versionOf(react)).toBeUndefined();
});

// https://github.com/pnpm/spec/tree/master/lockfile: `importers` since 5.4 for workspaces, `version` beside `specifier` since 6.
it('reads pnpm-lock.yaml of formats 5 to 9', () => {
  const five = readPnpmLock(`lockfileVersion: 5.4
specifiers: { react: ^18.0.0 }
dependencies:
  react: 18.3.1_abc
packages: { broken`);
  expect(five.versionOf(react)).toBe('18.3.1_abc');
  const nine = readPnpmLock(`lockfileVersion: '9.0'
importers:
  .: {}
  web:
    devDependencies:
      react:
        specifier: ^18.0.0
        version: 18.3.1(scheduler@0.23.2)
packages:
`);
  expect(nine.versionOf(react)).toBeUndefined();
  expect(nine.versionOf({ ...react, folder: 'web' })).toMatch(/^18/);
});

it('says where a file is broken', () => {
  const faultOf = (read: () => unknown) => {
    try {
      return read();
    } catch (error) {
      return error instanceof ManifestError ? error.fault : error;
    }
  };
  expect(faultOf(() => readPackageJson('{\n"a": 1,,\n}'))).toEqual({
    ...{ line: 2, reason: 'It is no JSON' },
  });
  expect(faultOf(() => readPackageJson('{\n"a": 1\n'))).toMatchObject({
    ...{ line: 3, reason: 'It is no JSON' },
  });
  expect(faultOf(() => readPackageJson('[]'))).toEqual({
    reason: 'It is no object',
  });
  expect(faultOf(() => readPackageLock('<<<<<<< HEAD'))).toMatchObject({
    ...{ line: 1, reason: 'It is no JSON' },
  });
  expect(faultOf(() => readYarnLock('<<<<<<< HEAD'))).toEqual({
    ...{ line: 1, reason: 'It is no lockfile of Yarn' },
  });
  expect(faultOf(() => readPnpmLock('a: 1\nb: [\nc: d'))).toMatchObject({
    reason: 'It is no YAML',
  });
});
