import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createServiceClient } from '@almanac/backstage-plugin-insights-common';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { ContractsCollatorFactory } from './ContractsCollatorFactory';
import { ModelsCollatorFactory } from './ModelsCollatorFactory';
import { RadarTopicsCollatorFactory } from './RadarTopicsCollatorFactory';
import { readSchedule } from './readSchedule';
import { SlosCollatorFactory } from './SlosCollatorFactory';

/**
 * Gives the search backend the topics on the trend radars, the SLOs, the models and the APIs, at the pace of
 * `search.collators.insights.schedule`.
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
        const insights = createServiceClient(reach);
        const schedule = readSchedule(config);
        for (const factory of [
          new RadarTopicsCollatorFactory({ insights, logger }),
          new SlosCollatorFactory({ insights }),
          new ModelsCollatorFactory({ insights }),
          new ContractsCollatorFactory({ insights }),
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
