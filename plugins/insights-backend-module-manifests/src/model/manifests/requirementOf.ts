import { majorOfRange } from './majorOf';
import type { Dependency } from './Manifest';

/** A name, extras, and versions or an address; what stands behind `;` says when it counts. */
const REQUIREMENT =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:\(([^)]*)\)|(@\s*\S.*)|((?:[~=!<>]=?=?\s*[^\s,;]+\s*,?\s*)*))$/;

/**
 * A requirement of Python, e.g. `requests[socks] >=2.8, <3; python_version < "3.12"`; undefined where it is none.
 *
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function requirementOf(text: string): Dependency | undefined {
  const [before] = text.split(';', 1);
  const [, name, inBrackets, , plain] = REQUIREMENT.exec(before.trim()) ?? [];
  if (name === undefined) return undefined;
  return {
    ...{ ecosystem: 'pypi', name: pythonName(name) },
    major: majorOfRange(inBrackets ?? plain ?? ''),
  };
}

/** A name as the index compares it. */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
