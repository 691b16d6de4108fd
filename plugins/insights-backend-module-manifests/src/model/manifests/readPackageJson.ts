import { ManifestError } from './Manifest';
import { readJson } from './readJson';
import { isTable, tableIn, textIn } from './tables';

/** Peers are what the one who installs it brings: no use of its own. */
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Protocols of what is in the same repository, or a file beside it. */
const INSIDE = /^(?:workspace|link|file|portal):/;
const ALIAS = /^npm:(@?[^@]+)(?:@(.*))?$/;

/** A package that is asked for, before it is known which version that gave. */
export interface AskedPackage {
  readonly name: string;
  /** What it is called in the manifest and the lockfile: another name where it is an alias. */
  readonly key: string;
  readonly range: string;
}

/** What a `package.json` says. */
export interface PackageJson {
  readonly own: string | undefined;
  readonly asked: readonly AskedPackage[];
}

/** Reads a `package.json`. @throws ManifestError */
export function readPackageJson(text: string): PackageJson {
  const json = readJson(text);
  if (!isTable(json)) throw new ManifestError({ reason: 'It is no object' });
  const asked = new Map<string, AskedPackage>();
  for (const group of GROUPS) {
    for (const [key, range] of Object.entries(tableIn(json, group))) {
      if (typeof range !== 'string' || INSIDE.test(range)) continue;
      const [, name = key, aliased = ''] = ALIAS.exec(range) ?? [];
      const isAlias = range.startsWith('npm:');
      asked.set(key, { name, key, range: isAlias ? aliased : range });
    }
  }
  return { own: textIn(json, 'name'), asked: [...asked.values()] };
}
