import { majorOfRange } from './majorOf';
import type { Dependency } from './Manifest';

/** A name and extras. */
const BEGINNING =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*/;
const VERSION = /^(?:[~=!]=|===|[<>]=?)\s*\S+$/;
const LONGEST = 2_000;

/**
 * A requirement of Python, e.g. `requests[socks] >=2.8, <3; python_version < "3.12"`; undefined where it is none.
 *
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function requirementOf(text: string): Dependency | undefined {
  // What stands behind says when it counts.
  const [before] = text.slice(0, LONGEST).split(';', 1);
  const [beginning = '', name] = BEGINNING.exec(before.trim()) ?? [];
  if (name === undefined) return undefined;
  const rest = before.trim().slice(beginning.length);
  const range = rest.replace(/^\((.*)\)$/, '$1');
  const isAddress = rest.startsWith('@');
  if (!isAddress && !isRange(range)) return undefined;
  return {
    ...{ ecosystem: 'pypi', name: pythonName(name) },
    major: isAddress ? null : majorOfRange(range),
  };
}

function isRange(text: string): boolean {
  const parts = text.split(',').map(part => part.trim());
  return parts.every(part => part === '' || VERSION.test(part));
}

/** A name as the index compares it. */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
