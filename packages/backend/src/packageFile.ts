import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';

/** A package with or without a scope, and a file of it. */
const ADDRESS =
  /^(?<name>(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)\/(?<path>.+)$/i;

/**
 * Where a file of an npm package is that is installed with the backend.
 *
 * @param address - e.g. `@acme/openapi/dist/openapi.yaml`
 * @throws Error where no such package is installed, or where the file is not one of it
 */
export function packageFile(address: string): string {
  const { name, path } = ADDRESS.exec(address)?.groups ?? {};
  // Not by `require.resolve`: a package need not export its files.
  const folder =
    name &&
    require.resolve
      .paths(name)
      ?.map(parent => join(parent, name))
      .find(one => existsSync(join(one, 'package.json')));
  if (!folder) throw new Error(`${address} is no file of an installed package`);
  try {
    return resolveSafeChildPath(folder, path);
  } catch (cause) {
    throw new Error(`${address} leads out of its package`, { cause });
  }
}
