import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { createInsightsClient } from './createInsightsClient';
import { RadarTopicsCollatorFactory } from './RadarTopicsCollatorFactory';
import { readSchedule } from './readSchedule';

/**
 * Gives the search backend the topics on the trend radars, at the pace of `search.collators.insights.schedule`.
 *
 * @public
 */
export const searchModuleInsights = createBackendModule({
  pluginId: 'search',
  moduleId: 'insights-collator',
  register(register) {
    register.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ indexRegistry, scheduler, config, logger, ...reach }) {
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(readSchedule(config)),
          factory: new RadarTopicsCollatorFactory({
            insights: createInsightsClient(reach),
            logger,
          }),
        });
      },
    });
  },
});
