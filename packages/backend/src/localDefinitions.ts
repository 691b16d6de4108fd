import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { packageFile } from './packageFile';
import {
  createBackendModule,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  catalogProcessingExtensionPoint,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';

/** Before the catalog's own PlaceholderProcessor (20), which reads `$text` relative to a URL only. */
const PRIORITY = 10;

/** What stands in the place of a definition. */
interface Substitution {
  readonly $text?: string;
  readonly $package?: string;
}

/**
 * Reads `spec.definition: { $text: ./apis/cart.yaml }` of an entity that was itself read from a file, so that the demo's
 * contracts and this repository's own are files that tools can lint and compare, not text inside of YAML.
 * Reads only beside the entity's file and below. `{ $package: name/openapi.yaml }` is a file of an npm package that is installed
 * with the backend, as some publish their definitions.
 */
export class LocalDefinitionProcessor implements CatalogProcessor {
  getProcessorName() {
    return 'LocalDefinitionProcessor';
  }

  getPriority() {
    return PRIORITY;
  }

  async preProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (location.type !== 'file') return entity;
    const file = fileOf(entity.spec?.definition as Substitution, location);
    if (file === undefined) return entity;
    emit(processingResult.refresh(`file:${file}`));
    return {
      ...entity,
      spec: { ...entity.spec, definition: await readFile(file, 'utf8') },
    };
  }
}

function fileOf(
  definition: Substitution | undefined,
  { target }: LocationSpec,
): string | undefined {
  if (typeof definition?.$text === 'string') {
    return resolveSafeChildPath(dirname(target), definition.$text);
  }
  if (typeof definition?.$package === 'string') {
    return packageFile(definition.$package);
  }
  return undefined;
}

/** Lets API entities in local files keep their definitions in files of their own. */
export const localDefinitions = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'local-definitions',
  register(reg) {
    reg.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addProcessor(new LocalDefinitionProcessor());
      },
    });
  },
});
