import type { Dependency, Fault, Manifest } from './Manifest';
import { requirementOf } from './requirementOf';

/** Options, and what is of an address or a folder, which names no project. */
const PASSED_OVER = /^(?:-|\.|\/|[a-z][a-z+]*:\/\/)/i;

/**
 * Reads a `requirements.txt`; files that it names are read for themselves where they are called so.
 *
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function readRequirements(text: string): Manifest {
  const dependencies: Dependency[] = [];
  const faults: Fault[] = [];
  let begun = '';
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const joined = begun + whole.replace(/(?:^|\s)#.*$/, '');
    begun = joined.endsWith('\\') ? joined.slice(0, -1) : '';
    if (joined.endsWith('\\')) continue;
    // Options of one requirement.
    const line = joined.replace(/\s--?[a-z].*$/, '').trim();
    if (line === '' || PASSED_OVER.test(line)) continue;
    const found = requirementOf(line);
    if (found) dependencies.push(found);
    else
      faults.push({ line: index + 1, reason: `"${line}" is no requirement` });
  }
  return { dependencies, faults };
}
