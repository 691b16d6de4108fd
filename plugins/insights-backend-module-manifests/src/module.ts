import { collectorsExtensionPoint } from '@almanac/backstage-plugin-insights-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { collectorOfSettings } from './collectorOfSettings';
import { BackstageComponents } from './places/BackstageComponents';
import { readManifestsSettings } from './readManifestsSettings';

/** Brings what the company's own repositories depend on to the `insights` plugin, where the configuration names some. */
export const insightsModuleManifests = createBackendModule({
  pluginId: 'insights',
  moduleId: 'manifests',
  register(register) {
    register.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        collectors: collectorsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ auth, catalog, collectors, config }) {
        const collector = collectorOfSettings(
          readManifestsSettings(config),
          new BackstageComponents({ catalog, auth }),
        );
        if (collector) collectors.addCollector(collector);
      },
    });
  },
});
