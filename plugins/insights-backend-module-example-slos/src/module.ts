import {
  collectorsExtensionPoint,
  sliSourcesExtensionPoint,
} from '@almanac/backstage-plugin-insights-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createExampleEventsCollector } from './createExampleEventsCollector';
import { createExampleSource } from './createExampleSource';

/** Brings the demo company's numbers and events to the `insights` plugin, where `insights.exampleData` is true. */
export const insightsModuleExampleSlos = createBackendModule({
  pluginId: 'insights',
  moduleId: 'example-slos',
  register(register) {
    register.registerInit({
      deps: {
        config: coreServices.rootConfig,
        collectors: collectorsExtensionPoint,
        sliSources: sliSourcesExtensionPoint,
      },
      async init({ config, collectors, sliSources }) {
        if (!config.getOptionalBoolean('insights.exampleData')) return;
        sliSources.addSliSource(createExampleSource());
        collectors.addCollector(createExampleEventsCollector());
      },
    });
  },
});
