import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { createInsightsClient } from './createInsightsClient';
import { RadarTopicsCollatorFactory } from './RadarTopicsCollatorFactory';
import { readSchedule } from './readSchedule';
import { SlosCollatorFactory } from './SlosCollatorFactory';

/**
 * Gives the search backend the topics on the trend radars and the SLOs, at the pace of `search.collators.insights.schedule`.
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
        const insights = createInsightsClient(reach);
        const schedule = readSchedule(config);
        for (const factory of [
          new RadarTopicsCollatorFactory({ insights, logger }),
          new SlosCollatorFactory({ insights }),
        ]) {
          indexRegistry.addCollator({
            schedule: scheduler.createScheduledTaskRunner(schedule),
            factory,
          });
        }
      },
    });
  },
});
