import { keyOf, type DependencyKey } from '../dependencyKey';
import type { Lockfile } from '../manifests/Lockfile';
import { majorOfRange, majorOfVersion } from '../manifests/majorOf';
import type { Dependency, Manifest } from '../manifests/Manifest';
import type { PackageJson } from '../manifests/readPackageJson';
import type { ReadFile } from './fileKinds';

/** No ecosystem takes longer names. */
const LONGEST_NAME = 255;

/** The first that is there counts. */
const LOCKFILES = [
  ...['pnpm-lock.yaml', 'yarn.lock'],
  ...['npm-shrinkwrap.json', 'package-lock.json'],
];

/** What the files of a repository say at one time. */
export class RepositoryState {
  readonly #files = new Map<string, ReadFile>();

  /** How many files it has. */
  get size(): number {
    return this.#files.size;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  set(path: string, file: ReadFile): void {
    this.#files.set(path, file);
  }

  delete(path: string): void {
    this.#files.delete(path);
  }

  /**
   * The major version with which the repository counts for each dependency. Where its manifests have several it is the lowest:
   * who has moved in part has not moved yet. It is null where no manifest says one.
   */
  majors(): Map<DependencyKey, number | null> {
    const own = new Set<DependencyKey>();
    const majors = new Map<DependencyKey, number | null>();
    for (const [path, file] of this.#files) {
      for (const key of ownKeysOf(file)) own.add(key);
      for (const dependency of this.#dependenciesOf(path, file)) {
        if (dependency.name.length > LONGEST_NAME) continue;
        const key = keyOf(dependency);
        majors.set(key, lower(majors.get(key) ?? null, dependency.major));
      }
    }
    for (const key of own) majors.delete(key);
    return majors;
  }

  #dependenciesOf(path: string, file: ReadFile): Dependency[] {
    switch (file.kind) {
      case 'manifest':
        return this.#ofManifest(path, file.manifest);
      case 'package':
        return this.#ofPackage(path, file.package);
      default:
        return [];
    }
  }

  #ofManifest(path: string, { dependencies }: Manifest): Dependency[] {
    return dependencies.map(dependency =>
      dependency.major === null
        ? { ...dependency, major: this.#settled(path, dependency.name) }
        : dependency,
    );
  }

  /** As the nearest manifest of the same kind says, here or in a folder above. */
  #settled(path: string, name: string): number | null {
    const [file] = path.split('/').slice(-1);
    for (const folder of foldersUpFrom(path)) {
      const above = this.#files.get(joined(folder, file));
      if (above?.kind !== 'manifest') continue;
      const major = above.manifest.settled?.get(name);
      if (major !== undefined) return major;
    }
    return null;
  }

  #ofPackage(path: string, { asked }: PackageJson): Dependency[] {
    const locked = this.#lockfileOf(path);
    return asked.map(({ name, key, range }) => {
      const version = locked?.lockfile.versionOf({
        ...{ folder: locked.folder, key, range },
      });
      return {
        ...{ ecosystem: 'npm', name },
        major:
          version === undefined
            ? majorOfRange(range)
            : majorOfVersion(version) ?? majorOfRange(range),
      };
    });
  }

  /** The nearest lockfile, and the folder of the manifest as seen from there. */
  #lockfileOf(
    path: string,
  ): { readonly lockfile: Lockfile; readonly folder: string } | undefined {
    const [own, ...above] = foldersUpFrom(path);
    for (const folder of [own, ...above]) {
      for (const name of LOCKFILES) {
        const file = this.#files.get(joined(folder, name));
        if (file?.kind !== 'lockfile') continue;
        const within = folder === '' ? own : own.slice(folder.length + 1);
        return { lockfile: file.lockfile, folder: within };
      }
    }
    return undefined;
  }
}

/** The folder of a file and those above it, down to the root, which is empty. */
function foldersUpFrom(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.keys(), parts.length]
    .map(count => parts.slice(0, count).join('/'))
    .reverse();
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** What the repository itself is called by a file. */
function ownKeysOf(file: ReadFile): DependencyKey[] {
  if (file.kind === 'package') {
    const { own: name } = file.package;
    return name === undefined ? [] : [keyOf({ ecosystem: 'npm', name })];
  }
  if (file.kind !== 'manifest') return [];
  const { ecosystem, manifest } = file;
  return (manifest.own ?? []).map(name => keyOf({ ecosystem, name }));
}

function lower(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
