import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import {
  createAnnotatedFiles,
  type CatalogAccess,
} from '../../../platform/catalog/annotatedFiles';
import type { Clock } from '../../../platform/Clock';
import { CatalogRadars, RADARS_ANNOTATION } from './CatalogRadars';
import { readConfiguredFiles } from './readConfiguredFiles';
import { NO_FILES, type FoundFiles } from './FoundFiles';

/** All radar files there are, as they are now. */
export interface FilesByOrigin {
  /** Of the operator: brought by backend modules and named by the configuration. */
  readonly own: FoundFiles;
  /** Beside entities of the catalog. */
  readonly ofCatalog: FoundFiles;
}

/** Reads all radar files. Never fails: what cannot be read is among the faults. */
export type RadarSource = () => Promise<FilesByOrigin>;

/** Where radars are read from: backend modules, files of the configuration, and files beside entities of the catalog. */
export function createRadarSource({
  brought,
  paths,
  catalogAccess,
  clock,
}: {
  /** What backend modules bring. */
  readonly brought: readonly RadarDefinitionSource[];
  /** Files of the configuration, relative to the directory that the backend runs in. */
  readonly paths: readonly string[];
  /** Without it no annotations are read. */
  readonly catalogAccess?: CatalogAccess;
  readonly clock: Clock;
}): RadarSource {
  const catalog =
    catalogAccess &&
    new CatalogRadars(
      createAnnotatedFiles(catalogAccess, clock, {
        key: RADARS_ANNOTATION,
        what: 'radar',
      }),
      clock,
    );
  return async () => {
    const named = await readConfiguredFiles(paths);
    return {
      own: { ...named, files: [...brought, ...named.files] },
      ofCatalog: (await catalog?.read()) ?? NO_FILES,
    };
  };
}
