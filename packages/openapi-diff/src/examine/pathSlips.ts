import { membersOf, type JsonObject } from '../json/Json';
import { childPointer } from '../json/pointer';
import { pathKeyOf } from '../match/pathKeyOf';
import type { FoundSlips } from './FoundSlips';
import type { OpenApiFinding } from './OpenApiFinding';
import { short } from './short';

/** Paths that do not begin as they must, and those that nobody can tell from another one; in the order of the document. */
export function pathSlips(root: JsonObject, found: FoundSlips): void {
  const first = new Map<string, string>();
  for (const [path] of membersOf(root.paths)) {
    if (path.startsWith('x-')) continue;
    const pointer = childPointer('/paths', path);
    if (!path.startsWith('/')) found.add(() => withoutSlash(path, pointer));
    const taken = first.get(pathKeyOf(path));
    if (taken === undefined) first.set(pathKeyOf(path), path);
    else found.add(() => takenBy(taken, path, pointer));
  }
}

/** OpenAPI 3.1, 4.8.8.1: the field name must begin with a slash, as the path is appended to the URL of a server. */
function withoutSlash(path: string, pointer: string): OpenApiFinding {
  return {
    ...{ ruleId: 'path-without-slash', severity: 'error', pointer },
    message: `The path ${short(
      path,
    )} does not begin with a slash: appended to the address of a server it is another one, or none.`,
    fix: 'Let each path begin with a slash.',
  };
}

/** OpenAPI 3.1, 4.8.8.1: templates with the same hierarchy but different names are identical. */
function takenBy(taken: string, path: string, pointer: string): OpenApiFinding {
  return {
    ...{ ruleId: 'path-taken', severity: 'error', pointer },
    message: `The path ${short(path)} is the same as ${short(
      taken,
    )} but for the names of its parameters: nobody can tell them apart.`,
    fix: 'Put the operations of both under one of the paths.',
  };
}
