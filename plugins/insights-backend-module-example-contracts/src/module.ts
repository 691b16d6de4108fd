import { contractHistoriesExtensionPoint } from '@almanac/backstage-plugin-insights-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createReleaseHistory } from './createReleaseHistory';
import { RELEASED_APIS } from './releasedApis';

/** Brings the past of the APIs that the demo company uses to the `insights` plugin, where `insights.exampleData` is true. */
export const insightsModuleExampleContracts = createBackendModule({
  pluginId: 'insights',
  moduleId: 'example-contracts',
  register(register) {
    register.registerInit({
      deps: {
        config: coreServices.rootConfig,
        histories: contractHistoriesExtensionPoint,
      },
      async init({ config, histories }) {
        if (!config.getOptionalBoolean('insights.exampleData')) return;
        for (const api of RELEASED_APIS) {
          histories.addContractHistory(createReleaseHistory(api));
        }
      },
    });
  },
});
