import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createServiceClient } from '@almanac/backstage-plugin-insights-common';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { ModelEntityProvider } from './ModelEntityProvider';
import { readProviderSettings } from './ProviderSettings';

/**
 * Gives the catalog a Resource of type `ml-model` for each model, where `catalog.providers.insightsModels` asks for it.
 *
 * @public
 */
export const catalogModuleInsightsModels = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'insights-models',
  register(register) {
    register.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, config, logger, scheduler, ...reach }) {
        const settings = readProviderSettings(config);
        if (!settings) return;
        catalog.addEntityProvider(
          new ModelEntityProvider({
            insights: createServiceClient(reach),
            settings,
            runner: scheduler.createScheduledTaskRunner(settings.schedule),
            logger,
          }),
        );
      },
    });
  },
});
