import { realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** The root of the clone that a file or directory is in, links followed; undefined where it is in none, or in none that may be read. */
export async function rootOfClone(
  path: string,
  allowed: readonly string[],
): Promise<string | undefined> {
  const parents = await Promise.all(
    allowed.map(one => realpath(one).catch(() => undefined)),
  );
  // The file of an entity may be gone from what is checked out.
  let folder = await realpath(path)
    .catch(() => realpath(dirname(path)))
    .catch(() => undefined);
  while (folder !== undefined) {
    const current = folder;
    const mayBeRead = parents.some(
      parent => current === parent || current.startsWith(`${parent}${sep}`),
    );
    if (!mayBeRead) return undefined;
    const isRoot = await stat(join(current, '.git')).catch(() => undefined);
    if (isRoot) return current;
    folder = dirname(current);
  }
  return undefined;
}
