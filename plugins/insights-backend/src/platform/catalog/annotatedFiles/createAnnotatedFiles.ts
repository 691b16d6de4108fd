import type {
  AuthService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Clock } from '../../Clock';
import { directoriesOfCatalog } from '../../files/directoriesOfCatalog';
import { AnnotatedFiles, type FileAnnotation } from './AnnotatedFiles';

/** How the catalog and what stands beside its entities are reached. */
export interface CatalogAccess {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly urlReader: UrlReaderService;
  readonly config: RootConfigService;
}

/** Reads the files that an annotation names. */
export function createAnnotatedFiles(
  { config, ...access }: CatalogAccess,
  clock: Clock,
  annotation: FileAnnotation,
): AnnotatedFiles {
  return new AnnotatedFiles({
    ...access,
    ...{ clock, annotation },
    integrations: ScmIntegrations.fromConfig(config),
    directories: directoriesOfCatalog(config),
  });
}
