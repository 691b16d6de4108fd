import type { LoggerService } from '@backstage/backend-plugin-api';
import { CatalogSweep } from '../../../platform/catalog/CatalogSweep';
import type { Clock } from '../../../platform/Clock';
import type { ModelKey } from '../model/record/ModelKey';
import type { ModelCatalog } from './ModelCatalog';
import type { ModelEntitiesStore } from './ModelEntitiesStore';

/** What the sweep works with. */
export interface ModelLinksSweepOptions {
  readonly store: ModelEntitiesStore;
  readonly catalog: ModelCatalog;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Told of models whose entities changed. */
  readonly onChanged: (models: readonly ModelKey[]) => void;
}

/**
 * Keeps who is tied to which model as the catalog says it; of it only what bears the annotation is asked for. Where it does
 * not answer, what was known stays.
 */
export function createModelLinksSweep({
  store,
  catalog,
  clock,
  logger,
  onChanged,
}: ModelLinksSweepOptions): CatalogSweep {
  return new CatalogSweep({
    id: 'insights-model-links',
    timeout: { minutes: 5 },
    logger,
    steps: [
      {
        failure:
          'The catalog could not be read; entities of models stay as they were',
        async run() {
          const now = clock.now();
          const changed = await store.replace(await catalog.readLinks(), now);
          if (changed.length > 0) onChanged(changed);
        },
      },
    ],
  });
}
