import type { Lockfile } from './Lockfile';
import { ManifestError } from './Manifest';

const VERSION = /^ {2}"?version"?:? "?([^"\s]+)"?$/;
/** What Yarn 2 and later write between name and range. */
const PROTOCOL = /^(@?[^@]+)@npm:/;
const KNOWN = /^(?:# yarn lockfile v1|__metadata:)/m;

/**
 * Reads a `yarn.lock`, of Yarn 1 and of later ones: both write a line of keys and below it the version. It is read line by
 * line, since those of large repositories have megabytes.
 *
 * @throws ManifestError
 */
export function readYarnLock(text: string): Lockfile {
  if (text.trim() !== '' && !KNOWN.test(text)) {
    throw new ManifestError({ line: 1, reason: 'It is no lockfile of Yarn' });
  }
  const byKey = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  let keys: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^[^\s#].*:$/.test(line)) keys = keysOf(line);
    const [, version] = VERSION.exec(line) ?? [];
    if (version === undefined) continue;
    for (const key of keys) {
      byKey.set(key, version);
      const name = key.slice(0, key.indexOf('@', 1));
      byName.set(name, (byName.get(name) ?? new Set()).add(version));
    }
    keys = [];
  }
  return {
    versionOf({ key, range }) {
      const only = byName.get(key);
      // A range that the root of the workspace overrides is in no key.
      return (
        byKey.get(`${key}@${range}`) ??
        (only?.size === 1 ? [...only][0] : undefined)
      );
    },
  };
}

function keysOf(line: string): string[] {
  return line
    .slice(0, -1)
    .split(',')
    .map(key => key.trim().replace(/^"|"$/g, '').replace(PROTOCOL, '$1@'));
}
