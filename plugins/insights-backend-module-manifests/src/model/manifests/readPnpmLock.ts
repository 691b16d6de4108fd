import { parse, YAMLParseError } from 'yaml';
import type { Lockfile } from './Lockfile';
import { ManifestError } from './Manifest';
import { isTable, tableIn, textIn } from './tables';

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** What comes behind is of what others ask for, and most of the file. */
const REST = /^(?:packages|snapshots):/m;
/** A parser of YAML takes a second for so many. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Reads a `pnpm-lock.yaml`: of versions 5 to 9 of the format what the manifests of the workspace were given.
 *
 * Source: https://github.com/pnpm/spec/tree/master/lockfile
 *
 * @throws ManifestError
 */
export function readPnpmLock(text: string): Lockfile {
  const read = text.slice(0, REST.exec(text)?.index);
  if (read.length > MOST_CHARACTERS) {
    throw new ManifestError({ reason: 'Its importers are too many' });
  }
  const yaml = parsed(read);
  const importers = isTable(yaml)
    ? { '.': yaml, ...tableIn(yaml, 'importers') }
    : {};
  return {
    versionOf({ folder, key }) {
      const importer = tableIn(importers, folder || '.');
      for (const group of GROUPS) {
        const entries = tableIn(importer, group);
        // Before version 6 the version itself, now with what was asked for.
        const version =
          textIn(entries, key) ?? textIn(tableIn(entries, key), 'version');
        if (version !== undefined) return version;
      }
      return undefined;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const isYaml = error instanceof YAMLParseError;
    throw new ManifestError({
      ...(isYaml && error.linePos && { line: error.linePos[0].line }),
      reason: 'It is no YAML',
    });
  }
}
