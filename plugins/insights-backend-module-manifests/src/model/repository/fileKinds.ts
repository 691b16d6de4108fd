import type { Lockfile } from '../manifests/Lockfile';
import type { Ecosystem, Manifest } from '../manifests/Manifest';
import { readCargo } from '../manifests/readCargo';
import { readDockerfile } from '../manifests/readDockerfile';
import { readGoMod } from '../manifests/readGoMod';
import {
  readPackageJson,
  type PackageJson,
} from '../manifests/readPackageJson';
import { readPackageLock } from '../manifests/readPackageLock';
import { readPnpmLock } from '../manifests/readPnpmLock';
import { readPom } from '../manifests/readPom';
import { readPyproject } from '../manifests/readPyproject';
import { readRequirements } from '../manifests/readRequirements';
import { readYarnLock } from '../manifests/readYarnLock';

/** What a file of a repository says. */
export type ReadFile =
  | {
      readonly kind: 'manifest';
      readonly ecosystem: Ecosystem;
      readonly manifest: Manifest;
    }
  | { readonly kind: 'package'; readonly package: PackageJson }
  | { readonly kind: 'lockfile'; readonly lockfile: Lockfile };

/** Files that are read alike. */
export interface FileKind {
  /** As git has them. */
  readonly globs: readonly string[];
  readonly isLockfile: boolean;
  /** @throws ManifestError */
  readonly read: (text: string) => ReadFile;
}

const manifest =
  (ecosystem: Ecosystem, read: (text: string) => Manifest) =>
  (text: string): ReadFile => ({
    ...{ kind: 'manifest', ecosystem, manifest: read(text) },
  });

const lockfile =
  (read: (text: string) => Lockfile) =>
  (text: string): ReadFile => ({ kind: 'lockfile', lockfile: read(text) });

/** All that is read of a repository; the first whose glob a path matches counts. */
export const fileKinds: readonly FileKind[] = [
  {
    globs: ['**/package.json'],
    isLockfile: false,
    read: text => ({ kind: 'package', package: readPackageJson(text) }),
  },
  {
    globs: ['**/package-lock.json', '**/npm-shrinkwrap.json'],
    isLockfile: true,
    read: lockfile(readPackageLock),
  },
  {
    globs: ['**/yarn.lock'],
    isLockfile: true,
    read: lockfile(readYarnLock),
  },
  {
    globs: ['**/pnpm-lock.yaml'],
    isLockfile: true,
    read: lockfile(readPnpmLock),
  },
  { globs: ['**/go.mod'], isLockfile: false, read: manifest('go', readGoMod) },
  {
    globs: ['**/pom.xml'],
    isLockfile: false,
    read: manifest('maven', readPom),
  },
  {
    globs: ['**/requirements*.txt', '**/requirements/*.txt'],
    isLockfile: false,
    read: manifest('pypi', readRequirements),
  },
  {
    globs: ['**/pyproject.toml'],
    isLockfile: false,
    read: manifest('pypi', readPyproject),
  },
  {
    globs: ['**/Cargo.toml'],
    isLockfile: false,
    read: manifest('cargo', readCargo),
  },
  {
    globs: [
      ...['**/Dockerfile', '**/Dockerfile.*', '**/*.Dockerfile'],
      '**/Containerfile',
    ],
    isLockfile: false,
    read: manifest('docker', readDockerfile),
  },
];

/** Globs of all of them. */
export const allGlobs: readonly string[] = fileKinds.flatMap(
  ({ globs }) => globs,
);

const patterns = fileKinds.map(kind => ({
  kind,
  pattern: new RegExp(`^(?:${kind.globs.map(patternOf).join('|')})$`),
}));

/** How a file is read; undefined where it is none of them. */
export function kindOf(path: string): FileKind | undefined {
  return patterns.find(({ pattern }) => pattern.test(path))?.kind;
}

function patternOf(glob: string): string {
  return glob
    .replace(/\./g, '\\.')
    .replace(/\*\*\/|\*/g, stars => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
}
