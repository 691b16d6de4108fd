import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/** Whether a directory is one of those that are allowed, or below one, links followed. */
export async function liesIn(
  directory: string,
  allowed: readonly string[],
): Promise<boolean> {
  const real = await realpath(directory);
  for (const one of allowed) {
    const parent = await realpath(one).catch(() => undefined);
    if (parent && (real === parent || real.startsWith(parent + sep))) {
      return true;
    }
  }
  return false;
}
