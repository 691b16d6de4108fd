import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
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

/**
 * Reads `spec.definition: { $text: ./apis/cart.yaml }` of an entity that was itself read from a file, so that the demo's
 * contracts and this repository's own are files that tools can lint and compare, not text inside of YAML.
 * Reads only beside the entity's file and below.
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
    const definition = entity.spec?.definition as { $text?: string };
    if (location.type !== 'file' || typeof definition?.$text !== 'string') {
      return entity;
    }
    const file = resolveSafeChildPath(
      dirname(location.target),
      definition.$text,
    );
    emit(processingResult.refresh(`file:${file}`));
    return {
      ...entity,
      spec: { ...entity.spec, definition: await readFile(file, 'utf8') },
    };
  }
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
