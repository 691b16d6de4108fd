import type { Lockfile } from './Lockfile';
import { ManifestError } from './Manifest';
import { readJson } from './readJson';
import { isTable, tableIn, textIn } from './tables';

/**
 * Reads a `package-lock.json` of version 1, 2 or 3, or an `npm-shrinkwrap.json`.
 *
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 *
 * @throws ManifestError
 */
export function readPackageLock(text: string): Lockfile {
  const json = readJson(text);
  if (!isTable(json)) throw new ManifestError({ reason: 'It is no object' });
  const versions = new Map<string, string>();
  const packages = tableIn(json, 'packages');
  const entries = isTable(json.packages)
    ? Object.entries(packages)
    : Object.entries(tableIn(json, 'dependencies')).map(
        ([name, entry]) => [`node_modules/${name}`, entry] as const,
      );
  for (const [place, entry] of entries) {
    const version = textIn(entry, 'version');
    if (version !== undefined) versions.set(place, version);
  }
  return {
    versionOf({ folder, key }) {
      for (const from of foldersUpFrom(folder)) {
        const place = `${from && `${from}/`}node_modules/${key}`;
        const version = versions.get(place);
        if (version !== undefined) return version;
      }
      return undefined;
    },
  };
}

/** A folder and those above it, as Node.js looks for packages. */
function foldersUpFrom(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.keys(), parts.length]
    .map(count => parts.slice(0, count).join('/'))
    .reverse();
}
