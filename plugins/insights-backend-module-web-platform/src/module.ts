import {
  collectorsExtensionPoint,
  radarDefinitionsExtensionPoint,
} from '@almanac/backstage-plugin-insights-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { createWebPlatformCollector } from './createWebPlatformCollector';
import { webPlatformRadar } from './webPlatformRadar';

/** Brings browser support of web features to the `insights` plugin, and a radar of them. */
export const insightsModuleWebPlatform = createBackendModule({
  pluginId: 'insights',
  moduleId: 'web-platform',
  register(register) {
    register.registerInit({
      deps: {
        collectors: collectorsExtensionPoint,
        radarDefinitions: radarDefinitionsExtensionPoint,
      },
      async init({ collectors, radarDefinitions }) {
        collectors.addCollector(createWebPlatformCollector());
        radarDefinitions.addRadarDefinition(webPlatformRadar);
      },
    });
  },
});
