import { linesOf } from './linesOf';
import type { Dependency, Fault, Manifest } from './Manifest';
import { requirementOf } from './requirementOf';

/** Options, and what is of an address or a folder, which names no project. */
const PASSED_OVER = /^(?:-|\.|\/|[a-z][a-z+]{0,20}:\/\/)/i;

/**
 * Reads a `requirements.txt`; files that it names are read for themselves where they are called so.
 *
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function readRequirements(text: string): Manifest {
  const dependencies: Dependency[] = [];
  const faults: Fault[] = [];
  let begun: string[] = [];
  for (const [whole, number] of linesOf(text)) {
    const part = whole.replace(/(?:^|\s)#.*$/, '');
    if (part.endsWith('\\')) {
      begun.push(part.slice(0, -1));
      continue;
    }
    const joined = [...begun, part].join('');
    begun = [];
    // Options of one requirement.
    const line = joined.replace(/\s--?[a-z].*$/, '').trim();
    if (line === '' || PASSED_OVER.test(line)) continue;
    const found = requirementOf(line);
    if (found) dependencies.push(found);
    else
      faults.push({
        line: number,
        reason: `"${shown(line)}" is no requirement`,
      });
  }
  return { dependencies, faults };
}

function shown(line: string): string {
  return line.slice(0, 100);
}
