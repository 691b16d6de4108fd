import { dirname, resolve } from 'node:path';
import type { RootConfigService } from '@backstage/backend-plugin-api';

/** Directories of the files that the operator has the catalog read. */
export function directoriesOfCatalog(config: RootConfigService): string[] {
  const locations = config.getOptionalConfigArray('catalog.locations') ?? [];
  return locations
    .filter(location => location.getOptionalString('type') === 'file')
    .map(location => {
      // A target may be a pattern: its directory is what stands before.
      const [fixed] = location.getString('target').split(/[*?{[]/);
      return resolve(dirname(`${fixed}.`));
    });
}
