import { posix } from 'node:path';

/**
 * Path of a file from the root of its repository; undefined where it leads out of it.
 *
 * @param named - from the root where it begins with a slash, else beside `entityFile`
 * @param entityFile - from the root
 */
export function pathInRepository(
  named: string,
  entityFile: string,
): string | undefined {
  const path = named.startsWith('/')
    ? posix.normalize(named).slice(1)
    : posix.join(posix.dirname(entityFile), named);
  const leadsOut = path === '..' || path.startsWith('../') || path === '';
  return leadsOut || path.startsWith('/') ? undefined : path;
}
